import { BulkBar } from '@worthwhile/ui';
import { ExportButton } from './export-button.js';
import { InviteButton } from './invite-button.js';
import type { InviteDialog } from './invite-dialog.js';
import type { PersonRow } from './use-people.js';

interface PeopleBulkBarProps {
  readonly people: readonly PersonRow[];
  readonly onClear: () => void;
  readonly inviteDialog?: InviteDialog;
}

/** What can be done with the chosen people. */
export function PeopleBulkBar({ people, onClear, inviteDialog }: PeopleBulkBarProps) {
  return (
    <BulkBar count={people.length} onClear={onClear}>
      {inviteDialog && (
        <InviteButton people={people} inviteDialog={inviteDialog} variant="filled" onDone={onClear} />
      )}
      <ExportButton people={people} whole label="Export" />
    </BulkBar>
  );
}
