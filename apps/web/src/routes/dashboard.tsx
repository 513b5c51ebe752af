import { createLazyRoute } from '@tanstack/react-router';
import { DashboardScreen } from '../features/insights/dashboard-screen.js';

export const Route = createLazyRoute('/shell/dashboard')({ component: DashboardScreen });
