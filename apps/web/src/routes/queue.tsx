import { createLazyRoute } from '@tanstack/react-router';
import { QueueScreen } from '../features/handoff/queue-screen.js';
import { handoffSlots } from './handoff-slots.js';

export const Route = createLazyRoute('/shell/queue')({
  component: () => <QueueScreen slots={handoffSlots} />,
});
