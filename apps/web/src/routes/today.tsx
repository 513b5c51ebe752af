import { createLazyRoute } from '@tanstack/react-router';
import { NextFive } from '../features/handoff/today/next-five.js';
import { TodayScreen } from '../features/today/today-screen.js';
import { handoffSlots } from './handoff-slots.js';

export const Route = createLazyRoute('/shell/')({
  component: () => <TodayScreen people={<NextFive slots={handoffSlots} />} />,
});
