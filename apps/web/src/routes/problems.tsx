import { createLazyRoute } from '@tanstack/react-router';
import { ProblemsScreen } from '../features/problems/problems-screen.js';

export const Route = createLazyRoute('/shell/problems')({ component: ProblemsScreen });
