import { useMutation, useQuery } from '@apollo/client/react';
import { Checkbox, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { type ContactChannel, mayContact, noPermissionWords, type TouchChannel } from '@worthwhile/domain';
import { Sheet, toastDone } from '@worthwhile/ui';
import { useRef, useState } from 'react';
import { errorWords, fieldErrors } from '../../platform/apollo/answer-errors.js';
import { ConverseQuery, LogTouchMutation } from './converse-documents.js';
import classes from './log-touch-sheet.module.css';

export interface LogTouchSheetProps {
  readonly handOffId: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
  /** Filled in when it comes from the draft. */
  readonly start?: { readonly channel: TouchChannel; readonly note: string };
}

const CHANNELS: { value: TouchChannel; label: string }[] = [
  { value: 'mail', label: 'Mail' },
  { value: 'phone', label: 'Call' },
  { value: 'meeting', label: 'Meeting' },
  { value: 'message', label: 'Message' },
];

/** One contact in one line: how, what, what they had from it, and whether they answered. */
export function LogTouchSheet({ handOffId, onClose, onDone, start }: LogTouchSheetProps) {
  const { data } = useQuery(ConverseQuery, { variables: { id: handOffId } });
  const [channel, setChannel] = useState<TouchChannel>(start?.channel ?? 'mail');
  const [note, setNote] = useState(start?.note ?? '');
  const [valueGiven, setValueGiven] = useState('');
  const [conversation, setConversation] = useState(false);
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<string | null>(null);
  // One sheet, one touch: however often it is sent, it is logged once.
  const idempotencyKey = useRef(crypto.randomUUID());
  const [log, { loading }] = useMutation(LogTouchMutation, {
    refetchQueries: ['QueueCounts'],
  });
  const handOff = data?.brief.handOff;
  const barred = handOff && whyBarred(channel, handOff.allowed);

  async function send() {
    try {
      const input = {
        handOffId,
        channel,
        note,
        valueGiven,
        conversation,
        idempotencyKey: idempotencyKey.current,
      };
      const answer = (await log({ variables: { input } })).data?.logTouch;
      if (!answer) return;
      if (answer.__typename !== 'TouchLogged') return setProblem(answer.message);
      toastDone(`Logged for ${handOff?.person.name ?? 'them'}`, {
        detail: conversation ? 'It counts as a conversation.' : 'The clock has stopped.',
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
      title={handOff ? `Log a touch with ${handOff.person.name}` : 'Log a touch'}
      submitLabel="Log it"
      onSubmit={() => void send()}
      submitting={loading}
      submitDisabled={Boolean(barred)}
      error={problem ?? barred}
    >
      <div>
        <span className={classes.label} id="touch-channel">
          How
        </span>
        <SegmentedControl
          fullWidth
          aria-labelledby="touch-channel"
          data={CHANNELS}
          value={channel}
          onChange={(value) => setChannel(CHANNELS.find((one) => one.value === value)?.value ?? 'mail')}
        />
      </div>
      <Textarea
        label="In a line"
        description="What you wrote or spoke about."
        placeholder="Sent the page they found missing; asked how they settle it today"
        value={note}
        maxLength={1000}
        error={wrong['note']}
        data-autofocus
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <TextInput
        label="What they had from it"
        description="A page, an answer, an introduction. Left empty, it gave nothing."
        value={valueGiven}
        maxLength={300}
        error={wrong['valueGiven']}
        onChange={(event) => setValueGiven(event.currentTarget.value)}
      />
      <Checkbox
        label="They answered: it was a conversation"
        checked={conversation}
        onChange={(event) => setConversation(event.currentTarget.checked)}
      />
    </Sheet>
  );
}

/** The rule the server asks again: a channel they have not allowed cannot be logged, and why. */
function whyBarred(
  channel: TouchChannel,
  allowed: readonly { readonly channels: readonly string[]; readonly sentence: string }[],
): string | null {
  const channels = allowed.flatMap((one) => one.channels).filter(isContact);
  const grants = channels.map((name) => ({ channel: name, topic: null, expiresAt: null }));
  return mayContact(channel, grants)
    ? null
    : noPermissionWords(
        channel,
        allowed.map(({ sentence }) => sentence),
      );
}

const isContact = (name: string): name is ContactChannel => name === 'mail' || name === 'phone';
