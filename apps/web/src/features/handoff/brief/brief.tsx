import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { ErrorState, ListSkeleton } from '@worthwhile/ui';
import { useEffect, useRef } from 'react';
import { getFragmentData } from '../../../graphql/generated/fragment-masking.js';
import type { QueueRowFragment } from '../../../graphql/generated/graphql.js';
import { isNotFound } from '../../../platform/apollo/answer-errors.js';
import { useLive } from '../../../platform/live/live.js';
import { useViewer } from '../../../platform/viewer/viewer.js';
import { BriefQuery, QUEUE_FACTS, QueueRowParts } from '../handoff-documents.js';
import type { SheetName } from '../sheets/sheet-name.js';
import type { HandoffSlots } from '../slots.js';
import { BriefFacts } from './brief-facts.js';
import { BriefHead } from './brief-head.js';
import { BriefFactsParts, BriefWordsParts } from './brief-parts.js';
import { BriefState, BriefWords } from './brief-words.js';
import classes from './brief.module.css';

/** While keys move fast through the list, only who is stayed on is asked for. */
const CALM_MS = 120;

export interface BriefProps {
  readonly id: string;
  /** What the list knows of them already; the head stands at once. */
  readonly row: QueueRowFragment | undefined;
  /** Grows each time the reader wants to go to the brief: focus follows. */
  readonly opened: number;
  readonly slots: HandoffSlots;
  readonly onClaim: (row: QueueRowFragment) => void;
  readonly onSheet: (sheet: SheetName) => void;
}

/** The one card a rep reads in 20 seconds before a first touch. */
export function Brief({ id, row: listed, opened, slots, onClaim, onSheet }: BriefProps) {
  const { member } = useViewer();
  const card = useRef<HTMLElement>(null);
  const [asked] = useDebouncedValue(id, CALM_MS, { leading: true });
  const { data, error, refetch } = useQuery(BriefQuery, { variables: { id: asked } });
  useLive(QUEUE_FACTS, () => void refetch().catch(() => undefined));
  useEffect(() => {
    if (opened > 0) card.current?.focus();
  }, [opened]);
  useEffect(() => {
    if (card.current) card.current.scrollTop = 0;
  }, [id]);

  const brief = data && asked === id ? data.brief : undefined;
  const row = getFragmentData(QueueRowParts, brief?.handOff) ?? listed;
  const facts = getFragmentData(BriefFactsParts, brief);
  const words = getFragmentData(BriefWordsParts, brief?.handOff);
  const mine = row?.claimedBy?.id === member.id && (row.status === 'claimed' || row.status === 'touched');
  const { Touches, Draft, Outcome } = slots;
  if (error && !brief) {
    return (
      <section className={classes.brief} aria-label="Brief">
        {isNotFound(error) ? (
          <ErrorState title="This person is not in the queue">
            The address may be old. Choose somebody from the list.
          </ErrorState>
        ) : (
          <ErrorState
            title="The brief could not be read"
            onRetry={() => void refetch().catch(() => undefined)}
          />
        )}
      </section>
    );
  }
  return (
    <section
      ref={card}
      className={classes.brief}
      aria-label={row ? `Brief: ${row.person.name}` : 'Brief'}
      tabIndex={-1}
      data-w-quiet-focus
    >
      {row && (
        <BriefHead
          row={row}
          allowed={facts && facts.handOff.allowed.length > 0}
          onClaim={onClaim}
          onSheet={onSheet}
        />
      )}
      {facts && words && row ? (
        <>
          <BriefWords words={words} personId={row.person.id} />
          <BriefState words={words} />
          <BriefFacts facts={facts} before={<Touches handOffId={id} />} openers={!mine} />
          <Outcome handOffId={id} />
          {mine && <Draft handOffId={id} onLog={(start) => onSheet({ name: 'log', start })} />}
        </>
      ) : (
        <ListSkeleton rowHeight={48} rows={6} label="Reading the brief" />
      )}
    </section>
  );
}
