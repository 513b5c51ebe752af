import { createLazyRoute } from '@tanstack/react-router';
import { PersonScreen } from '../features/directory/person/person-screen.js';
import { inviteDialog } from './invite-dialog.js';

export const Route = createLazyRoute('/shell/people/$personId')({ component: PersonRoute });

function PersonRoute() {
  const { personId } = Route.useParams();
  return <PersonScreen key={personId} personId={personId} inviteDialog={inviteDialog} />;
}
