import { createLazyRoute } from '@tanstack/react-router';
import { ProblemScreen } from '../features/problems/problem-screen.js';

function ProblemRoute() {
  const { problemId } = Route.useParams();
  return <ProblemScreen key={problemId} problemId={problemId} />;
}

export const Route = createLazyRoute('/shell/problems/$problemId')({ component: ProblemRoute });
