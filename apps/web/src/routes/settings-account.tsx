import { createLazyRoute } from '@tanstack/react-router';
import { AccountScreen } from '../features/settings/account/account-screen.js';

export const Route = createLazyRoute('/shell/settings/account')({ component: AccountScreen });
