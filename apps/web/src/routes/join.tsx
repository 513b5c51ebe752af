import { createLazyRoute } from '@tanstack/react-router';
import { JoinScreen } from '../features/settings/join/join-screen.js';

export const Route = createLazyRoute('/join/$token')({ component: Join });

function Join() {
  return <JoinScreen token={Route.useParams().token} />;
}
