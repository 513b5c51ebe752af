import { useMutation } from '@apollo/client/react';
import { Textarea } from '@mantine/core';
import { formatMoney, Sheet, toastDone, useReader } from '@worthwhile/ui';
import { useState } from 'react';
import type { OpportunityLineFragment } from '../../graphql/generated/graphql.js';
import { errorWords, fieldErrors } from '../../platform/apollo/answer-errors.js';
import { MoveOpportunityMutation } from './outcome-documents.js';

export interface EndSheetProps {
  readonly opportunity: OpportunityLineFragment;
  readonly as: 'won' | 'lost';
  readonly onClose: () => void;
}

/** Won or lost, with the reason: a lost one is not closed without it. */
export function EndSheet({ opportunity, as, onClose }: EndSheetProps) {
  const { locale } = useReader();
  const { id, revision, name, amountMinor, currency } = opportunity;
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<string | undefined>();
  const [problem, setProblem] = useState<string | null>(null);
  const [move, { loading }] = useMutation(MoveOpportunityMutation);

  async function send() {
    try {
      const answer = (await move({ variables: { id, revision, stage: as, reason } })).data?.moveOpportunity;
      if (!answer) return;
      if (answer.__typename !== 'OpportunitySaved') return setProblem(answer.message);
      toastDone(as === 'won' ? `Won: ${formatMoney(amountMinor, currency, locale)}` : 'Closed as lost', {
        detail: name,
      });
      onClose();
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
      title={as === 'won' ? 'Won' : 'Lost'}
      submitLabel={as === 'won' ? 'Close as won' : 'Close as lost'}
      onSubmit={() => void send()}
      submitting={loading}
      error={problem}
    >
      <Textarea
        label={as === 'won' ? 'What convinced them' : 'Why it was lost'}
        description={
          as === 'won' ? 'Only if you know.' : 'In their words, if you can. It stays, and teaches.'
        }
        value={reason}
        maxLength={500}
        error={wrong}
        data-autofocus
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </Sheet>
  );
}
