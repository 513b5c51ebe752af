import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import IconClock from '@tabler/icons-react/dist/esm/icons/IconClock.mjs';
import {
  EmptyState,
  ErrorState,
  formatDate,
  KeyHints,
  Link,
  ListSkeleton,
  Quote,
  SectionHeading,
  useReader,
  useShortcut,
} from '@worthwhile/ui';
import { useState } from 'react';
import { getFragmentData } from '../../../graphql/generated/fragment-masking.js';
import type { NextFiveQuery as Data, QueueFiguresFragment } from '../../../graphql/generated/graphql.js';
import { useLive } from '../../../platform/live/live.js';
import { QUEUE_FACTS, QueueFiguresParts, QueueRowParts } from '../handoff-documents.js';
import { PersonSheet } from '../sheets/person-sheet.js';
import type { SheetName } from '../sheets/sheet-name.js';
import type { HandoffSlots } from '../slots.js';
import { useClaimNext } from '../use-claim.js';
import { NextFiveQuery, NextPersonParts } from './next-five-documents.js';
import { NextPerson } from './next-person.js';
import classes from './next-five.module.css';

const SHOWN = 5;

export interface NextFiveProps {
  readonly slots: Pick<HandoffSlots, 'LogSheet' | 'OpportunitySheet'>;
}

/** A rep's next five people, by clock: the first with everything at hand, the others with one quiet Log. */
export function NextFive({ slots }: NextFiveProps) {
  const router = useRouter();
  const { data, error, refetch } = useQuery(NextFiveQuery, { variables: { first: SHOWN } });
  const again = () => void refetch().catch(() => undefined);
  useLive(QUEUE_FACTS, again);
  const [focused, setFocused] = useState<string | null>(null);
  const [sheet, setSheet] = useState<SheetName | null>(null);
  const [sheetFor, setSheetFor] = useState<string | null>(null);

  const people = (data?.queue.handOffs ?? []).map((handOff) => ({
    row: getFragmentData(QueueRowParts, handOff),
    more: getFragmentData(NextPersonParts, handOff),
  }));
  const counts = getFragmentData(QueueFiguresParts, data?.queueCounts);
  const at = Math.max(
    0,
    people.findIndex(({ row }) => row.id === focused),
  );
  const current = people[at]?.row.id;
  const open = (id: string, next: SheetName) => {
    setSheetFor(id);
    setSheet(next);
  };
  const group = 'Your next five people';
  const any = { group, enabled: people.length > 0 };
  const move = (step: 1 | -1) =>
    setFocused(people[Math.max(0, Math.min(people.length - 1, at + step))]?.row.id ?? null);
  useShortcut('j', () => move(1), 'Next person', any);
  useShortcut('k', () => move(-1), 'Person before', any);
  useShortcut('enter', () => current && router.history.push(hrefOf(current)), 'Open the brief', any);
  useShortcut('l', () => current && open(current, 'log'), 'Log a touch', any);
  useShortcut('s', () => current && open(current, 'snooze'), 'Snooze', any);
  useShortcut('b', () => current && open(current, 'back'), 'Hand back', any);

  return (
    <section aria-labelledby="next-five">
      <SectionHeading id="next-five" aside={<Aside counts={counts} />}>
        Your next five people
      </SectionHeading>
      {error && !data && <ErrorState title="Your people could not be read" onRetry={again} />}
      {!data && !error && <ListSkeleton rowHeight={104} rows={SHOWN} label="Reading your people" />}
      {counts && people.length === 0 && <NobodyYet waiting={counts.waiting} onClaimed={again} />}
      <ul className={classes.list}>
        {people.map(({ row, more }) => (
          <NextPerson
            key={row.id}
            row={row}
            more={more}
            href={hrefOf(row.id)}
            focused={row.id === current}
            onSheet={(next) => open(row.id, next)}
          />
        ))}
      </ul>
      {data && counts && <Snoozed snoozed={data.snoozed.handOffs[0]} count={counts.snoozed} />}
      {sheetFor && (
        <PersonSheet handOffId={sheetFor} sheet={sheet} onSheet={setSheet} onChanged={again} slots={slots} />
      )}
    </section>
  );
}

const hrefOf = (id: string): string => `/queue?view=mine&selected=${id}`;

function Aside({ counts }: { readonly counts: QueueFiguresFragment | undefined }) {
  return (
    <>
      <span className={classes.hints}>
        <KeyHints
          hints={[
            { keys: ['j', 'k'], label: 'move' },
            { keys: ['enter'], label: 'brief' },
            { keys: ['l'], label: 'log' },
          ]}
        />
      </span>
      {counts !== undefined && counts.breaching > 0 && (
        <span className={classes.breaching}>
          <b>{counts.breaching}</b> {counts.breaching === 1 ? 'breaches' : 'breach'} within the hour
        </span>
      )}
    </>
  );
}

/** Nobody on this rep's clock: take whoever is due first, or know that nobody waits. */
function NobodyYet({ waiting, onClaimed }: { readonly waiting: number; readonly onClaimed: () => void }) {
  const claimNext = useClaimNext();
  if (waiting === 0) {
    return (
      <EmptyState title="Nobody waits for you">After the next event the warm ones come here.</EmptyState>
    );
  }
  return (
    <EmptyState
      title="Nobody is on your clock"
      action={
        <Button variant="filled" onClick={() => void claimNext().then((id) => id && onClaimed())}>
          Claim the next
        </Button>
      }
    >
      {waiting === 1 ? 'One person waits' : `${waiting} people wait`} in the queue.
    </EmptyState>
  );
}

/** Who comes back first, and what they said. */
function Snoozed({
  snoozed,
  count,
}: {
  readonly snoozed: Data['snoozed']['handOffs'][number] | undefined;
  readonly count: number;
}) {
  const reader = useReader();
  if (!snoozed?.snoozedUntil) return null;
  return (
    <p className={classes.snoozed}>
      <IconClock size={16} aria-hidden="true" />
      <span>
        <b>{snoozed.person.name}</b> comes back {formatDate(snoozed.snoozedUntil, reader)}
        {snoozed.snoozeWords && (
          <>
            {' '}
            and said: <Quote inline>{snoozed.snoozeWords}</Quote>
          </>
        )}
      </span>
      <Link href="/queue?view=snoozed" className="w-link">
        {count} snoozed
      </Link>
    </p>
  );
}
