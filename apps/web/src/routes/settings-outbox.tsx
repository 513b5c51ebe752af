import { createLazyRoute } from '@tanstack/react-router';
import { OutboxScreen } from '../features/settings/outbox/outbox-screen.js';

export const Route = createLazyRoute('/shell/settings/outbox')({ component: OutboxScreen });
