import type { ReactNode } from 'react';

/** What a stage that invites is told, to let somebody choose an event for these people. */
export interface InviteDialogProps {
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly opened: boolean;
  readonly onClose: () => void;
  /** They are nominated; the selection can go. */
  readonly onDone: () => void;
}

export type InviteDialog = (props: InviteDialogProps) => ReactNode;
