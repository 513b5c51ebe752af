import { Button, Drawer } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import classes from './sheet.module.css';

export interface SheetProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  /** Given, the sheet is a form with this button at its foot. */
  readonly submitLabel?: string;
  readonly onSubmit?: () => void;
  readonly submitting?: boolean;
  readonly submitDisabled?: boolean;
  /** Above the buttons: a refusal. What was typed stays. */
  readonly error?: ReactNode;
  /** Width in pixels. */
  readonly size?: number;
}

/** A form or a detail that slides in from the right; on a phone it takes the whole width. */
export function Sheet(props: SheetProps) {
  const {
    opened,
    onClose,
    title,
    children,
    submitLabel,
    onSubmit,
    submitting,
    submitDisabled,
    error,
    size = 440,
  } = props;
  function submit(event: FormEvent) {
    event.preventDefault();
    if (!submitting) onSubmit?.();
  }
  const foot = (submitLabel || error) && (
    <div className={classes.foot}>
      {error && (
        <p role="alert" className={classes.error}>
          {error}
        </p>
      )}
      {submitLabel && (
        <div className={classes.buttons}>
          <Button type="submit" variant="filled" loading={submitting} disabled={submitDisabled}>
            {submitLabel}
          </Button>
          <Button variant="subtle" onClick={onClose}>
            Cancel
          </Button>
        </div>
      )}
    </div>
  );
  const body = (
    <>
      <div className={classes.body}>{children}</div>
      {foot}
    </>
  );
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      title={title}
      size={size}
      classNames={{ body: classes.drawer, content: classes.content }}
    >
      {onSubmit ? (
        <form onSubmit={submit} className={classes.form} noValidate>
          {body}
        </form>
      ) : (
        <div className={classes.form}>{body}</div>
      )}
    </Drawer>
  );
}
