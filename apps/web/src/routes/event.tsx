import { createLazyRoute } from '@tanstack/react-router';
import { Placeholder } from './placeholder.js';

export const Route = createLazyRoute('/shell/plan/events/$eventId')({
  component: () => <Placeholder title="Event" />,
});
