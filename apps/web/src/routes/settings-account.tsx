import { createLazyRoute } from '@tanstack/react-router';
import { Placeholder } from './placeholder.js';

export const Route = createLazyRoute('/shell/settings/account')({
  component: () => <Placeholder title="My account" />,
});
