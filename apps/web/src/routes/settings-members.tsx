import { createLazyRoute } from '@tanstack/react-router';
import { MembersScreen } from '../features/settings/members/members-screen.js';

export const Route = createLazyRoute('/shell/settings/members')({ component: MembersScreen });
