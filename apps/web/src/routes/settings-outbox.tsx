import { createLazyRoute } from '@tanstack/react-router';
import { Placeholder } from './placeholder.js';

export const Route = createLazyRoute('/shell/settings/outbox')({
  component: () => <Placeholder title="Outbox" />,
});
