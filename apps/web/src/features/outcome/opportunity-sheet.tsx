import { useMutation, useQuery } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { formatMoney, Sheet, toastDone, useReader } from '@worthwhile/ui';
import { useRef, useState } from 'react';
import { errorWords, fieldErrors } from '../../platform/apollo/answer-errors.js';
import { useViewer } from '../../platform/viewer/viewer.js';
import { OpenOpportunityMutation, OutcomeQuery } from './outcome-documents.js';
import { readAmount } from './read-amount.js';

export interface OpportunitySheetProps {
  readonly handOffId: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** A possible sale in two fields; the person, the company, the event and the problem are known. */
export function OpportunitySheet({ handOffId, onClose, onDone }: OpportunitySheetProps) {
  const { workspace } = useViewer();
  const { locale } = useReader();
  const { data } = useQuery(OutcomeQuery, { variables: { id: handOffId } });
  const handOff = data?.brief.handOff;
  const [name, setName] = useState<string | null>(null);
  const [amount, setAmount] = useState('');
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [open, { loading }] = useMutation(OpenOpportunityMutation, {
    refetchQueries: ['QueueCounts', 'Outcome'],
  });
  const amountField = useRef<HTMLInputElement>(null);
  const { currency } = workspace;
  const shownName =
    name ?? [handOff?.person.company, data?.brief.problem?.statement].filter(Boolean).join(': ');
  const amountMinor = readAmount(amount, currency);

  async function send() {
    if (amountMinor === null) {
      setWrong({ amountMinor: 'Say how much it may be worth, for instance 48,000.' });
      amountField.current?.focus();
      return;
    }
    try {
      const input = { handOffId, name: shownName, amountMinor, currency };
      const answer = (await open({ variables: { input } })).data?.openOpportunity;
      if (!answer) return;
      if (answer.__typename !== 'OpportunitySaved') return setProblem(answer.message);
      toastDone('Opportunity opened', {
        detail: 'It counts for the event, for marketing and for sales alike.',
      });
      onDone();
    } catch (error) {
      const byField = fieldErrors(error);
      setWrong(byField);
      setProblem(Object.keys(byField).length > 0 ? null : errorWords(error));
    }
  }

  return (
    <Sheet
      opened
      onClose={onClose}
      title={handOff ? `Opportunity with ${handOff.person.name}` : 'Opportunity'}
      submitLabel="Open it"
      onSubmit={() => void send()}
      submitting={loading}
      error={problem}
    >
      <TextInput
        ref={amountField}
        label={`Amount in ${currency}`}
        description="What it may be worth. A guess is better than nothing."
        inputMode="decimal"
        placeholder="48,000"
        value={amount}
        error={wrong['amountMinor'] ?? wrong['currency']}
        data-autofocus
        rightSection={
          amountMinor === null ? undefined : <span>{formatMoney(amountMinor, currency, locale)}</span>
        }
        rightSectionWidth={112}
        onChange={(event) => {
          setAmount(event.currentTarget.value);
          setWrong({});
        }}
      />
      <TextInput
        label="Name"
        description="How you will find it again."
        value={shownName}
        maxLength={120}
        error={wrong['name']}
        onChange={(event) => setName(event.currentTarget.value)}
      />
    </Sheet>
  );
}
