import { Button, Popover, UnstyledButton } from '@mantine/core';
import { cx } from '@worthwhile/ui';
import { useState, type ReactNode } from 'react';
import { useEditing } from './editing.js';
import type { FormSave } from './use-form-save.js';
import classes from './form-popover.module.css';

export interface FormPopoverProps {
  /** The line of readiness this form answers. */
  readonly field?: string;
  /** Names the button for whoever cannot see what it shows: "Date". */
  readonly label: string;
  /** What stands on the page and opens the form. */
  readonly shown: ReactNode;
  readonly form: FormSave;
  /** Fills the form from the event as it stands. */
  readonly onOpen: () => void;
  /** Saves; the form closes when it resolves to true. */
  readonly onSubmit: () => Promise<boolean>;
  readonly children: ReactNode;
  /** Left of the buttons: "Remove". Closes the form when it resolves to true. */
  readonly remove?: { readonly label: string; readonly run: () => Promise<boolean> } | undefined;
  readonly className?: string;
  /** The keys cover it: it stays as it is once the event has begun. */
  readonly covered?: boolean;
  readonly width?: number;
}

/** A small form that opens from the part of the page it changes. */
export function FormPopover(props: FormPopoverProps) {
  const {
    field,
    label,
    shown,
    form,
    onOpen,
    onSubmit,
    children,
    remove,
    className,
    covered,
    width = 320,
  } = props;
  const { readOnly, begun } = useEditing();
  const [opened, setOpened] = useState(false);
  const closeWhen = (done: boolean) => {
    if (done) setOpened(false);
  };
  function open() {
    form.begin();
    onOpen();
    setOpened(true);
  }
  if (readOnly || (covered && begun)) return <span className={className}>{shown}</span>;
  return (
    <Popover opened={opened} onChange={setOpened} width={width} position="bottom-start" trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton
          className={cx(classes.target, className)}
          data-field={field}
          aria-label={`${label}. Edit`}
          onClick={() => (opened ? setOpened(false) : open())}
        >
          {shown}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <form
          className={classes.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void onSubmit().then(closeWhen);
          }}
        >
          {children}
          {form.error && (
            <p role="alert" className={classes.error}>
              {form.error}
            </p>
          )}
          <div className={classes.buttons}>
            <Button type="submit" size="xs" loading={form.saving}>
              Save
            </Button>
            <Button size="xs" variant="subtle" onClick={() => setOpened(false)}>
              Cancel
            </Button>
            {remove && (
              <Button
                size="xs"
                variant="subtle"
                className={classes.remove}
                onClick={() => void remove.run().then(closeWhen)}
              >
                {remove.label}
              </Button>
            )}
          </div>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
