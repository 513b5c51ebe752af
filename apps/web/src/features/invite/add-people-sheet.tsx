import { useMutation, useQuery } from '@apollo/client/react';
import { Checkbox, Textarea, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { formatCappedCount, Sheet, toastDone, useReader } from '@worthwhile/ui';
import { useState } from 'react';
import { errorWords } from '../../platform/apollo/answer-errors.js';
import { useViewer } from '../../platform/viewer/viewer.js';
import { MatchingPeopleQuery, NominateMatchingMutation } from './invite-documents.js';
import { nominatedWords } from './invite-words.js';
import classes from './invite.module.css';

interface AddPeopleSheetProps {
  readonly eventId: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Puts everybody on the list whom a filter finds. Nothing is sent by it. */
export function AddPeopleSheet({ eventId, onClose, onDone }: AddPeopleSheetProps) {
  const { locale } = useReader();
  const { member } = useViewer();
  const [q, setQ] = useState('');
  const [mine, setMine] = useState(false);
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [looked] = useDebouncedValue(q.trim(), 200);
  const filter = { q: looked || null, ownerId: mine ? member.id : null };
  const { data, previousData, loading } = useQuery(MatchingPeopleQuery, { variables: filter });
  const [nominate, { loading: adding }] = useMutation(NominateMatchingMutation);
  const found = data ?? previousData;
  const count = found?.peopleCount.count ?? 0;
  const said = formatCappedCount(count, found?.peopleCount.capped ?? false, locale);
  const settled = !loading && looked === q.trim();

  async function add(): Promise<void> {
    setRefusal(null);
    try {
      const { data: answer } = await nominate({
        variables: { eventId, ...filter, reason: reason.trim() || null },
      });
      if (!answer) return;
      toastDone(nominatedWords(answer.nominateMatching, locale), { detail: 'Nothing was sent.' });
      onDone();
    } catch (error) {
      setRefusal(errorWords(error));
    }
  }

  return (
    <Sheet
      opened
      onClose={onClose}
      title="Add people to the list"
      submitLabel={count === 1 ? 'Add 1 person' : `Add ${said} people`}
      submitDisabled={!settled || count === 0}
      submitting={adding}
      onSubmit={() => void add()}
      error={refusal}
    >
      <TextInput
        label="Who"
        description="Part of a name, an address or a company. Leave it empty for everybody."
        value={q}
        data-autofocus
        onChange={({ currentTarget }) => setQ(currentTarget.value)}
      />
      <Checkbox
        label="Only people I own"
        checked={mine}
        onChange={({ currentTarget }) => setMine(currentTarget.checked)}
      />
      <output className={classes.found}>
        <b>{count === 1 ? '1 person' : `${said} people`}</b>
        <ul>
          {found?.people.people.map(({ id, name, company, role }) => (
            <li key={id}>
              {name}
              <span className={classes.quiet}>
                {[company, role].filter(Boolean).map((part) => `, ${part}`)}
              </span>
            </li>
          ))}
        </ul>
        {count > 5 && <span className={classes.quiet}>and so on</span>}
      </output>
      <Textarea
        label="Why it is worth their time"
        description="Your colleagues see it beside each name; it is not in the letter."
        value={reason}
        autosize
        minRows={2}
        maxLength={500}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </Sheet>
  );
}
