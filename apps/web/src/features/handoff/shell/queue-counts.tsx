import { useQuery } from '@apollo/client/react';
import IconClock from '@tabler/icons-react/dist/esm/icons/IconClock.mjs';
import { formatCappedCount, useReader } from '@worthwhile/ui';
import { useEffect } from 'react';
import { getFragmentData } from '../../../graphql/generated/fragment-masking.js';
import type { QueueFiguresFragment } from '../../../graphql/generated/graphql.js';
import { useLive } from '../../../platform/live/live.js';
import { QUEUE_FACTS, QueueCountsQuery, QueueFiguresParts } from '../handoff-documents.js';
import classes from './queue-counts.module.css';

/** Time passes without a fact: what breaches within the hour is counted anew this often, in milliseconds. */
const AGAIN_MS = 60_000;
/** The API stops counting here. */
const CAP = 1_000;

/** The queue in figures, kept up to date. Undefined before the first answer. */
export function useQueueCounts(): QueueFiguresFragment | undefined {
  const { data, refetch } = useQuery(QueueCountsQuery);
  useLive(QUEUE_FACTS, () => void refetch().catch(() => undefined));
  useEffect(() => {
    const timer = setInterval(() => void refetch().catch(() => undefined), AGAIN_MS);
    return () => clearInterval(timer);
  }, [refetch]);
  return getFragmentData(QueueFiguresParts, data?.queueCounts);
}

/** "14", or "1,000+" where counting stopped. */
export function useCappedCount(): (count: number) => string {
  const { locale } = useReader();
  return (count) => formatCappedCount(Math.min(count, CAP), count > CAP, locale);
}

/** Beside "Queue" in the sidebar: how many wait, and how many breach within the hour. */
export function QueueCounts() {
  const counts = useQueueCounts();
  const words = useCappedCount();
  if (!counts || counts.waiting === 0) return null;
  return (
    <span className={classes.counts}>
      <span>
        {words(counts.waiting)}
        <span className="w-sr"> waiting</span>
      </span>
      {counts.breaching > 0 && (
        <span className={classes.breaching}>
          <IconClock size={14} aria-hidden="true" />
          {words(counts.breaching)}
          <span className="w-sr"> breach within the hour</span>
        </span>
      )}
    </span>
  );
}

/** On the queue's icon of the phone's bottom bar: how many wait. */
export function QueueBadge() {
  const counts = useQueueCounts();
  const words = useCappedCount();
  if (!counts || counts.waiting === 0) return null;
  return (
    <span className={classes.badge}>
      {words(counts.waiting)}
      <span className="w-sr"> waiting</span>
    </span>
  );
}

/** After the title of the queue: "14 waiting, 3 breach within the hour". */
export function QueueSummary({ short = false }: { readonly short?: boolean }) {
  const counts = useQueueCounts();
  const words = useCappedCount();
  if (!counts) return null;
  const breach = counts.breaching > 0 && (
    <span className={classes.breach}>
      <b>{words(counts.breaching)}</b> {short ? '' : counts.breaching === 1 ? 'breaches ' : 'breach '}within
      the hour
    </span>
  );
  if (short) return breach || null;
  return (
    <>
      <b className={classes.strong}>{words(counts.waiting)}</b> waiting{breach && <>, {breach}</>}
    </>
  );
}
