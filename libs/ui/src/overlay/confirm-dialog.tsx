import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './confirm-dialog.module.css';

export interface ConfirmDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
  /** A question: "Void both keys?" */
  readonly title: string;
  /** What happens, with counts: "41 people will be told". */
  readonly children: ReactNode;
  /** The deed, as a verb: "Move the event". */
  readonly confirmLabel: string;
  /** Cannot be undone: the button is red. */
  readonly danger?: boolean;
  readonly busy?: boolean;
}

/** Asks before something that an undo cannot mend. Everything else acts at once and offers undo. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { opened, onClose, onConfirm, title, children, confirmLabel, danger = false, busy = false } = props;
  return (
    <Modal opened={opened} onClose={onClose} title={title}>
      <div className={classes.words}>{children}</div>
      <div className={classes.buttons}>
        <Button variant="subtle" onClick={onClose} data-autofocus={danger || undefined}>
          Leave it
        </Button>
        <Button variant={danger ? 'danger' : 'filled'} onClick={onConfirm} loading={busy}>
          {confirmLabel}
        </Button>
      </div>
    </Modal>
  );
}
