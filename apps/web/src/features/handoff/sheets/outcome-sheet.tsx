import { useMutation } from '@apollo/client/react';
import { Radio, Textarea } from '@mantine/core';
import { CLOSING_OUTCOMES, type ClosingOutcome } from '@worthwhile/domain';
import { Sheet, toastDone } from '@worthwhile/ui';
import { useState } from 'react';
import { errorWords, fieldErrors } from '../../../platform/apollo/answer-errors.js';
import { CloseMutation } from '../handoff-documents.js';
import type { SheetSlotProps } from '../slots.js';
import { changeOf } from './change-of.js';
import classes from './sheets.module.css';

type Choice = ClosingOutcome | 'opportunity';

const CHOICES: readonly { value: Choice; label: string; description: string }[] = [
  {
    value: 'opportunity',
    label: 'An opportunity',
    description: 'They want to go on: amount and stage come next.',
  },
  { value: 'conversation', label: 'A conversation', description: 'It went both ways; nothing more for now.' },
  { value: 'not_now', label: 'Not now', description: 'Without a date. With one, snooze instead.' },
  {
    value: 'no_such_problem',
    label: 'No such problem',
    description: 'A great conversation too: the library learns why.',
  },
  { value: 'wrong_person', label: 'The wrong person', description: 'Somebody else there would be right.' },
];
const isClosing = (choice: Choice): choice is ClosingOutcome =>
  CLOSING_OUTCOMES.some((outcome) => outcome === choice);

/** Says what came of it. An opportunity is opened in a sheet of its own. */
export function OutcomeSheet({
  handOffId,
  onClose,
  onDone,
  onOpportunity,
}: SheetSlotProps & { readonly onOpportunity: () => void }) {
  const [choice, setChoice] = useState<Choice | null>(null);
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [close, { loading }] = useMutation(CloseMutation, { refetchQueries: ['QueueCounts'] });

  async function send() {
    if (!choice) return setWrong({ outcome: 'Choose what came of it.' });
    if (!isClosing(choice)) return onOpportunity();
    try {
      const { data } = await close({ variables: { id: handOffId, outcome: choice, reason } });
      const refusal = changeOf(data?.closeHandoff);
      if (refusal) return setProblem(refusal);
      toastDone('Closed', { detail: CHOICES.find(({ value }) => value === choice)?.label });
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
      title="What came of it"
      submitLabel={choice === 'opportunity' ? 'Go on' : 'Close it'}
      onSubmit={() => void send()}
      submitting={loading}
      error={problem}
    >
      <Radio.Group
        label="Outcome"
        value={choice}
        error={wrong['outcome']}
        onChange={(value) => {
          setChoice(CHOICES.find((one) => one.value === value)?.value ?? null);
          setWrong({});
        }}
      >
        <div className={classes.radios}>
          {CHOICES.map(({ value, label, description }) => (
            <Radio key={value} value={value} label={label} description={description} />
          ))}
        </div>
      </Radio.Group>
      {choice && choice !== 'opportunity' && (
        <Textarea
          label={choice === 'conversation' ? 'What you learned' : 'Why'}
          description={
            choice === 'conversation'
              ? 'Only if there is something to say.'
              : 'It teaches all of us something.'
          }
          value={reason}
          maxLength={500}
          error={wrong['reason']}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
    </Sheet>
  );
}
