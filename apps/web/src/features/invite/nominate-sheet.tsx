import { useMutation, useQuery } from '@apollo/client/react';
import { Radio, Textarea, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { DateTime, EmptyState, Sheet, toastDone, useReader } from '@worthwhile/ui';
import { useState } from 'react';
import { errorWords } from '../../platform/apollo/answer-errors.js';
import { AudienceQuery, EventsToInviteToQuery, InviteesQuery, NominateMutation } from './invite-documents.js';
import { nominatedWords, people as peopleWords } from './invite-words.js';
import classes from './invite.module.css';

interface NominateSheetProps {
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly opened: boolean;
  readonly onClose: () => void;
  /** They are on the list; a selection can go. */
  readonly onDone: () => void;
}

/** Puts chosen people on the list of an event, with the reason why. Nothing is sent by it. */
export function NominateSheet({ people, opened, onClose, onDone }: NominateSheetProps) {
  const { locale } = useReader();
  const [q, setQ] = useState('');
  const [eventId, setEventId] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [looked] = useDebouncedValue(q.trim(), 200);
  const { data, previousData } = useQuery(EventsToInviteToQuery, {
    variables: { q: looked || null },
    skip: !opened,
  });
  const [nominate, { loading }] = useMutation(NominateMutation, {
    refetchQueries: [AudienceQuery, InviteesQuery],
  });
  const events = (data ?? previousData)?.events.events ?? [];
  const [only] = people;
  const who = people.length === 1 && only ? only.name : peopleWords(people.length, locale);

  async function add(): Promise<void> {
    if (!eventId) return setRefusal('Choose the event first.');
    setRefusal(null);
    try {
      const personIds = people.map(({ id }) => id);
      const { data: answer } = await nominate({
        variables: { eventId, personIds, reason: reason.trim() || null },
      });
      if (!answer) return;
      toastDone(nominatedWords(answer.nominate, locale), {
        detail: 'Nothing was sent: that is done on the event’s page.',
      });
      setReason('');
      onDone();
    } catch (error) {
      setRefusal(errorWords(error));
    }
  }

  return (
    <Sheet
      opened={opened}
      onClose={onClose}
      title={`Nominate ${who}`}
      submitLabel="Put on the list"
      onSubmit={() => void add()}
      submitting={loading}
      error={refusal}
    >
      <TextInput
        label="Event"
        placeholder="Find by its promise"
        value={q}
        data-autofocus
        onChange={({ currentTarget }) => setQ(currentTarget.value)}
      />
      {data && events.length === 0 && (
        <EmptyState title="No such event">Only events that are not over can be chosen.</EmptyState>
      )}
      <Radio.Group aria-label="Which event" value={eventId} onChange={setEventId} className={classes.events}>
        {events.map((event) => (
          <Radio
            key={event.id}
            value={event.id}
            label={event.promise}
            description={event.startsAt ? <DateTime at={event.startsAt} /> : 'No date yet'}
          />
        ))}
      </Radio.Group>
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
