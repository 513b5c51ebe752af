import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs';
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import classes from './toast.module.css';

const CALM_MS = 5_000;
const UNDO_MS = 10_000;

export interface ToastOptions {
  /** The same id replaces an earlier one instead of standing below it. */
  readonly id?: string;
  readonly detail?: string;
}

/** Something was done: "Snoozed until Thu 15 Oct". */
export function toastDone(message: string, { id, detail }: ToastOptions = {}): void {
  notifications.show({
    id,
    title: message,
    message: detail ?? '',
    autoClose: CALM_MS,
    icon: <IconCheck size={16} className={classes.kept} aria-hidden="true" />,
  });
}

/** News from others that asks for nothing: "Mara claimed Amara Lindqvist-Nwosu". */
export function toastNews(message: string, { id, detail }: ToastOptions = {}): void {
  notifications.show({ id, title: message, message: detail ?? '', autoClose: CALM_MS });
}

/** Something was refused or failed: what happened, then what to do. Stays until it is closed. */
export function toastProblem(message: string, { id, detail }: ToastOptions = {}): void {
  notifications.show({
    id,
    title: message,
    message: detail ?? '',
    autoClose: false,
    role: 'alert',
    icon: <IconAlertTriangle size={16} className={classes.breach} aria-hidden="true" />,
  });
}

/** Something was done and can be taken back for ten seconds. */
export function toastUndo(message: string, onUndo: () => void, { id, detail }: ToastOptions = {}): void {
  const own = id ?? crypto.randomUUID();
  notifications.show({
    id: own,
    autoClose: UNDO_MS,
    withCloseButton: false,
    message: (
      <span className={classes.undo}>
        <span>
          <b>{message}</b>
          {detail && <span className={classes.detail}>{detail}</span>}
        </span>
        <Button
          size="xs"
          onClick={() => {
            notifications.hide(own);
            onUndo();
          }}
        >
          Undo
        </Button>
      </span>
    ),
  });
}
