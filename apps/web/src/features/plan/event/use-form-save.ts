import { useRef, useState } from 'react';
import type { EventPatchInput } from '../../../graphql/generated/graphql.js';
import { useEditing } from './editing.js';

export interface FormSave {
  readonly saving: boolean;
  /** One line above the buttons. */
  readonly error: string | null;
  /** Beside the fields, by their name in the patch. */
  readonly fields: Readonly<Record<string, string>>;
  /** To be called when the form opens: what it shows now is what its text is based on. */
  readonly begin: () => void;
  /** Resolves to true when it was saved. What was typed stays otherwise. */
  readonly submit: (patch: EventPatchInput) => Promise<boolean>;
}

/** Saves a form of the brief (date, hosts, proof). After a conflict the next save replaces theirs, knowingly. */
export function useFormSave(): FormSave {
  const { event, save } = useEditing();
  const base = useRef(event);
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [fields, setFields] = useState<Readonly<Record<string, string>>>({});

  function begin() {
    base.current = event;
    setError(null);
    setFields({});
  }

  async function submit(patch: EventPatchInput): Promise<boolean> {
    setSaving(true);
    const result = await save(patch, base.current);
    setSaving(false);
    if (result.kind === 'saved') {
      begin();
      return true;
    }
    if (result.kind === 'conflict') {
      base.current = result.theirs;
      const who = result.theirs.updatedBy?.name ?? 'Somebody';
      setError(
        `${who} saved this part while you were writing. Theirs stands behind this form; save again to replace it.`,
      );
      return false;
    }
    setFields(result.fields);
    setError(Object.keys(result.fields).length > 0 ? null : result.message);
    return false;
  }

  return { saving, error, fields, begin, submit };
}
