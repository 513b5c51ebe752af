import { createLazyRoute } from '@tanstack/react-router';
import { PlanScreen } from '../features/plan/plan-screen.js';

export const Route = createLazyRoute('/shell/plan')({ component: PlanScreen });
