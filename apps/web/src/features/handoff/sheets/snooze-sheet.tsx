import { useMutation } from '@apollo/client/react';
import { Button, Textarea, TextInput } from '@mantine/core';
import { wallClockOf } from '@worthwhile/domain';
import { dayOf, formatDate, Sheet, toastDone, useReader } from '@worthwhile/ui';
import { useState } from 'react';
import { errorWords, fieldErrors } from '../../../platform/apollo/answer-errors.js';
import { SnoozeMutation } from '../handoff-documents.js';
import type { SheetSlotProps } from '../slots.js';
import { changeOf } from './change-of.js';
import classes from './sheets.module.css';

const DAY = 86_400_000;
/** Working hours begin at nine: a person comes back with the day. */
const NINE = 9 * 3_600_000;
const CHOICES = [
  { label: 'Tomorrow', days: 1 },
  { label: 'In three days', days: 3 },
  { label: 'In a week', days: 7 },
  { label: 'In a month', days: 30 },
] as const;

/** Puts a person away until the date they named, with what they said. */
export function SnoozeSheet({ handOffId, onClose, onDone }: SheetSlotProps) {
  const reader = useReader();
  const [day, setDay] = useState('');
  const [words, setWords] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const [snooze, { loading }] = useMutation(SnoozeMutation, { refetchQueries: ['QueueCounts'] });

  async function send() {
    if (!day) return setWrong({ until: 'Choose the date they named.' });
    const until = new Date(wallClockOf(reader.timeZone)(Date.parse(`${day}T00:00Z`) + NINE)[0] ?? 0);
    try {
      const { data } = await snooze({ variables: { id: handOffId, until: until.toISOString(), words } });
      const refusal = changeOf(data?.snoozeHandoff);
      if (refusal) return setProblem(refusal);
      toastDone(`Snoozed until ${formatDate(until, reader)}`);
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
      title="Snooze to the date they named"
      submitLabel="Snooze"
      onSubmit={() => void send()}
      submitting={loading}
      error={problem}
    >
      <div className={classes.choices}>
        {CHOICES.map(({ label, days }) => (
          <Button
            key={label}
            size="xs"
            aria-pressed={day === dayOf(reader.now() + days * DAY, reader.timeZone)}
            onClick={() => setDay(dayOf(reader.now() + days * DAY, reader.timeZone))}
          >
            {label}
          </Button>
        ))}
      </div>
      <TextInput
        type="date"
        label="They come back on"
        description="At nine in the morning, your time."
        value={day}
        min={dayOf(reader.now() + DAY, reader.timeZone)}
        error={wrong['until']}
        data-autofocus
        onChange={(event) => setDay(event.currentTarget.value)}
      />
      <Textarea
        label="What they said"
        description="In their own words; it stands beside the date."
        value={words}
        maxLength={500}
        error={wrong['words']}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
    </Sheet>
  );
}
