import { lazy, Suspense } from 'react';
import type { InviteDialogProps } from '../features/directory/people/invite-dialog.js';

const NominateSheet = lazy(() =>
  import('../features/invite/nominate-sheet.js').then((m) => ({ default: m.NominateSheet })),
);

/** Where people meet inviting: the choice of an event, read only when somebody asks for it. */
export const inviteDialog = (props: InviteDialogProps) =>
  props.opened && (
    <Suspense fallback={null}>
      <NominateSheet {...props} />
    </Suspense>
  );
