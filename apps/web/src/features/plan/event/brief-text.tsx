import { InlineText } from '@worthwhile/ui';
import { type FocusEvent, useRef, useState } from 'react';
import type { EventPageFragment, EventPatchInput } from '../../../graphql/generated/graphql.js';
import { ConflictNote } from './conflict-note.js';
import { useEditing } from './editing.js';

export interface BriefTextProps {
  /** The line of readiness this text answers; its link opens the editor. */
  readonly field?: string;
  readonly label: string;
  readonly placeholder?: string;
  /** The text in an event; theirs and ours are read alike. */
  readonly read: (event: EventPageFragment) => string;
  /** What the text changes, or words that say what is wrong with it. */
  readonly write: (text: string, event: EventPageFragment) => EventPatchInput | string;
  readonly multiline?: boolean;
  readonly maxLength?: number;
  readonly className?: string;
  /** The keys cover it: it stays as it is once the event has begun. */
  readonly covered?: boolean;
}

/** A text of the brief that is edited where it stands. When somebody else changed it meanwhile, both stand here. */
export function BriefText({ field, read, write, covered = false, ...text }: BriefTextProps) {
  const { event, readOnly, begun, save } = useEditing();
  const editor = useRef<EventTarget | null>(null);
  const base = useRef(event);
  /** Counts the times the editor was closed from outside. */
  const [round, setRound] = useState(0);
  const [conflict, setConflict] = useState<{ theirs: EventPageFragment; yours: string } | null>(null);

  /** An editor that has just opened shows the event as it stands now: that is what its text is based on. */
  function onFocus({ target }: FocusEvent) {
    if (target.tagName !== 'TEXTAREA' || target === editor.current) return;
    editor.current = target;
    base.current = event;
    setConflict(null);
  }

  async function onSave(yours: string): Promise<string | void> {
    const patch = write(yours, base.current);
    if (typeof patch === 'string') return patch;
    const result = await save(patch, base.current);
    if (result.kind === 'refused') return result.message;
    if (result.kind === 'conflict') {
      setConflict({ theirs: result.theirs, yours });
      return 'This changed while you were writing. Both texts are here.';
    }
    setConflict(null);
    return undefined;
  }

  function close() {
    setConflict(null);
    setRound((count) => count + 1);
  }

  async function keepMine() {
    if (!conflict) return;
    base.current = conflict.theirs;
    if ((await onSave(conflict.yours)) === undefined) close();
  }

  return (
    <span data-field={field} onFocus={onFocus}>
      <InlineText
        key={round}
        {...text}
        value={read(event)}
        onSave={onSave}
        readOnly={readOnly || (covered && begun)}
      />
      {conflict && (
        <ConflictNote
          by={conflict.theirs.updatedBy?.name ?? 'Somebody'}
          theirs={read(conflict.theirs)}
          yours={conflict.yours}
          onKeepMine={() => void keepMine()}
          onTakeTheirs={close}
        />
      )}
    </span>
  );
}

/** A whole number or nothing; anything else is told to the reader. */
export function wholeNumber(text: string): number | null | string {
  const digits = text.replaceAll(/[\s.,]/g, '');
  if (digits === '') return null;
  return /^\d{1,9}$/.test(digits) ? Number(digits) : 'Give a whole number, or nothing.';
}
