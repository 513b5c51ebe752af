import { Textarea, UnstyledButton } from '@mantine/core';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { cx } from '../class-names.js';
import classes from './inline-text.module.css';

export interface InlineTextProps {
  readonly value: string;
  /** Names the field for whoever cannot see where it stands: "Promise". */
  readonly label: string;
  /** Saves; rejects with an Error whose message says what to do, or resolves to such a text. */
  readonly onSave: (value: string) => Promise<string | void>;
  /** Shown when there is no text yet: "Say what they leave with". */
  readonly placeholder?: string;
  readonly multiline?: boolean;
  readonly readOnly?: boolean;
  readonly maxLength?: number;
  /** Sets type like the text that is edited: size and weight are inherited. */
  readonly className?: string;
}

/**
 * Text that is edited where it stands. Saves on leaving or ctrl-enter (enter on one line), esc restores.
 * A refusal keeps what was typed and says why.
 */
export function InlineText(props: InlineTextProps) {
  const {
    value,
    label,
    onSave,
    placeholder = 'Add text',
    multiline = false,
    readOnly = false,
    className,
  } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const errorId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const leaving = useRef(false);

  function close(focus: boolean) {
    leaving.current = true;
    setDraft(null);
    setError(null);
    if (focus) requestAnimationFrame(() => button.current?.focus());
  }

  async function save(focus: boolean) {
    if (draft === null || saving || leaving.current) return;
    if (draft.trim() === value.trim()) return close(focus);
    setSaving(true);
    const refusal = await onSave(draft.trim()).catch((reason: unknown) =>
      reason instanceof Error ? reason.message : 'It was not saved. Your text is kept here; try again.',
    );
    setSaving(false);
    if (typeof refusal === 'string') setError(refusal);
    else close(focus);
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      close(true);
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey || (!multiline && !event.shiftKey))) {
      event.preventDefault();
      void save(true);
    }
  }

  if (readOnly) return <span className={cx(classes.text, className)}>{value || placeholder}</span>;
  if (draft === null) {
    return (
      <UnstyledButton
        ref={button}
        className={cx(classes.text, classes.button, className)}
        data-empty={value ? undefined : true}
        aria-label={`${label}: ${value || placeholder}. Edit`}
        onClick={() => {
          leaving.current = false;
          setDraft(value);
        }}
      >
        {value || placeholder}
      </UnstyledButton>
    );
  }
  return (
    <span className={cx(classes.editing, className)}>
      <Textarea
        variant="unstyled"
        classNames={{ input: classes.field }}
        aria-label={label}
        aria-invalid={error !== null}
        aria-describedby={error ? errorId : undefined}
        aria-busy={saving}
        value={draft}
        // The reader has just asked to edit it.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        minRows={1}
        maxLength={props.maxLength}
        onFocus={(event) => event.currentTarget.setSelectionRange(draft.length, draft.length)}
        onChange={(event) =>
          setDraft(multiline ? event.currentTarget.value : event.currentTarget.value.replace(/\n/g, ' '))
        }
        onBlur={() => void save(false)}
        onKeyDown={onKeyDown}
      />
      {error && (
        <span id={errorId} role="alert" className={classes.error}>
          {error}
        </span>
      )}
    </span>
  );
}
