import { createLazyRoute } from '@tanstack/react-router';
import { PeopleScreen } from '../features/directory/people/people-screen.js';
import { inviteDialog } from './invite-dialog.js';

export const Route = createLazyRoute('/shell/people')({
  component: () => <PeopleScreen inviteDialog={inviteDialog} />,
});
