import { useMutation } from '@apollo/client/react';
import { ConfirmDialog, toastNews } from '@worthwhile/ui';
import { createContext, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { getFragmentData } from '../../../graphql/generated/fragment-masking.js';
import type { EventPageFragment, EventPatchInput } from '../../../graphql/generated/graphql.js';
import { errorWords, fieldErrors } from '../../../platform/apollo/answer-errors.js';
import { EditEventMutation, EventPageParts } from './event-documents.js';
import { overlaps } from './overlaps.js';

export type SaveResult =
  | { readonly kind: 'saved' }
  /** `fields` says it beside each field of a form; `message` says it in one line. */
  | { readonly kind: 'refused'; readonly message: string; readonly fields: Readonly<Record<string, string>> }
  /** Somebody changed the same part meanwhile: theirs is to be shown beside yours. */
  | { readonly kind: 'conflict'; readonly theirs: EventPageFragment };

export interface Editing {
  readonly event: EventPageFragment;
  readonly readOnly: boolean;
  /** The event has begun: promise, take-aways, audience, date and follow-up stay as people were told. */
  readonly begun: boolean;
  /** Saves a part. `base` is the event as it stood when the reader began to write. */
  readonly save: (patch: EventPatchInput, base: EventPageFragment) => Promise<SaveResult>;
}

const EditingContext = createContext<Editing | null>(null);

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error('useEditing stands outside the event page');
  return editing;
}

/** Others' edits of other parts are no conflict: the save is tried again on their revision, this often. */
const ATTEMPTS = 4;

/** Lets everything inside edit the event in place; asks before an edit takes a public page off. */
export function EditingProvider({
  event,
  children,
}: {
  readonly event: EventPageFragment;
  readonly children: ReactNode;
}) {
  const [edit] = useMutation(EditEventMutation);
  const [question, setQuestion] = useState<{ words: string; answer: (yes: boolean) => void } | null>(null);
  const latest = useRef(event);
  useEffect(() => {
    latest.current = event;
  }, [event]);

  const value = useMemo((): Editing => {
    const ask = (words: string) => new Promise<boolean>((answer) => setQuestion({ words, answer }));

    async function send(patch: EventPatchInput, base: EventPageFragment): Promise<SaveResult> {
      let current = latest.current;
      let acceptUnpublish = false;
      for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        if (overlaps(patch, base, current)) return { kind: 'conflict', theirs: current };
        const variables = { id: base.id, revision: current.revision, patch, acceptUnpublish };
        const answer = (await edit({ variables })).data?.editEvent;
        if (answer?.__typename === 'EventEdited') {
          latest.current = getFragmentData(EventPageParts, answer.event);
          tell(answer.voidedKeys, answer.unpublished);
          return { kind: 'saved' };
        }
        if (answer?.__typename === 'EventChangedMeanwhile') {
          current = getFragmentData(EventPageParts, answer.theirs);
          latest.current = current;
        } else if (answer?.code === 'WOULD_UNPUBLISH') {
          if (!(await ask(answer.message))) return refused('Not saved: the page stays as it is.');
          acceptUnpublish = true;
        } else return refused(answer?.message ?? errorWords(undefined));
      }
      return refused('Others keep saving this brief. Your text is kept; try again in a moment.');
    }

    return {
      event,
      readOnly: event.stage === 'cancelled' || event.stage === 'declined',
      begun: event.stage === 'live' || event.stage === 'done',
      save: (patch, base) =>
        send(patch, base).catch((error: unknown) => {
          const fields = fieldErrors(error);
          return refused(Object.values(fields).join(' ') || errorWords(error), fields);
        }),
    };
  }, [edit, event]);

  function answer(yes: boolean) {
    question?.answer(yes);
    setQuestion(null);
  }

  return (
    <EditingContext value={value}>
      {children}
      <ConfirmDialog
        opened={question !== null}
        onClose={() => answer(false)}
        onConfirm={() => answer(true)}
        title="Take the public page off?"
        confirmLabel="Save and take it off"
        danger
      >
        {question?.words}
      </ConfirmDialog>
    </EditingContext>
  );
}

function refused(message: string, fields: Readonly<Record<string, string>> = {}): SaveResult {
  return { kind: 'refused', message, fields };
}

function tell(voided: readonly string[], unpublished: boolean): void {
  if (unpublished) {
    toastNews('The public page is off', {
      id: 'keys',
      detail: 'It opens again when both keys are turned again.',
    });
  } else if (voided.length > 0) {
    const keys = voided.length === 2 ? 'Both keys were' : `The ${voided[0]} key was`;
    toastNews(`${keys} voided`, {
      id: 'keys',
      detail: 'What they covered has changed; they must be turned again.',
    });
  }
}
