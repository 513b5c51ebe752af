import { createLazyRoute } from '@tanstack/react-router';
import { JoinPage } from '../app/sign-in/join-page.js';

export const Route = createLazyRoute('/join/$token')({ component: JoinPage });
