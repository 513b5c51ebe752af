import { useMutation } from '@apollo/client/react';
import { Textarea } from '@mantine/core';
import { Sheet, toastDone } from '@worthwhile/ui';
import { useState } from 'react';
import { errorWords, fieldErrors } from '../../../platform/apollo/answer-errors.js';
import { HandBackMutation } from '../handoff-documents.js';
import type { SheetSlotProps } from '../slots.js';
import { changeOf } from './change-of.js';

/** Gives a person back to the queue; the next rep reads the reason. */
export function HandBackSheet({ handOffId, onClose, onDone }: SheetSlotProps) {
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<string | undefined>();
  const [problem, setProblem] = useState<string | null>(null);
  const [handBack, { loading }] = useMutation(HandBackMutation, {
    refetchQueries: ['QueueCounts'],
  });

  async function send() {
    try {
      const { data } = await handBack({ variables: { id: handOffId, reason } });
      const refusal = changeOf(data?.handBack);
      if (refusal) return setProblem(refusal);
      toastDone('Handed back', { detail: 'They wait for a colleague now; the clock goes on.' });
      onDone();
    } catch (error) {
      const message = fieldErrors(error)['reason'];
      setWrong(message);
      setProblem(message ? null : errorWords(error));
    }
  }

  return (
    <Sheet
      opened
      onClose={onClose}
      title="Hand back"
      submitLabel="Hand back"
      onSubmit={() => void send()}
      submitting={loading}
      error={problem}
    >
      <Textarea
        label="Why"
        description="For the colleague who comes next: language, region, somebody who knows them."
        value={reason}
        maxLength={500}
        error={wrong}
        data-autofocus
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </Sheet>
  );
}
