import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { EmptyState, ErrorState, Link, ListSkeleton, RelativeTime } from '@worthwhile/ui';
import { useState } from 'react';
import type {
  FigureRowsQuery as FigureRowsData,
  FunnelFilter,
  FunnelStageName,
} from '../../graphql/generated/graphql.js';
import { FigureRowsQuery } from './figure-rows-documents.js';
import classes from './sheets.module.css';

const PAGE = 50;

export interface FigureRowsProps {
  readonly stage: FunnelStageName;
  readonly filter: FunnelFilter;
}

/** Everybody who makes up a figure, the latest first, a page at a time. */
export function FigureRows({ stage, filter }: FigureRowsProps) {
  const { data, error, refetch, fetchMore } = useQuery(FigureRowsQuery, {
    variables: { stage, filter, first: PAGE },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const [more, setMore] = useState<'idle' | 'reading' | 'failed'>('idle');
  if (error && !data) {
    return (
      <ErrorState title="The list could not be read" onRetry={() => void refetch().catch(() => undefined)} />
    );
  }
  if (!data) return <ListSkeleton rows={8} rowHeight={56} label="Reading the people behind the figure" />;
  const { rows, nextCursor } = data.funnelRows;
  if (rows.length === 0) {
    return <EmptyState title="Nobody yet">With these filters nothing has come this far.</EmptyState>;
  }
  async function readOn() {
    setMore('reading');
    try {
      await fetchMore({
        variables: { after: nextCursor },
        updateQuery: (before, { fetchMoreResult: { funnelRows: page } }) => ({
          ...before,
          funnelRows: { ...page, rows: [...before.funnelRows.rows, ...page.rows] },
        }),
      });
      setMore('idle');
    } catch {
      setMore('failed');
    }
  }
  return (
    <>
      <ul className={classes.rows}>
        {rows.map((row) => (
          <Row key={`${row.eventId} ${row.personId}`} row={row} />
        ))}
      </ul>
      {nextCursor && (
        <div className={classes.more}>
          <Button onClick={() => void readOn()} loading={more === 'reading'}>
            Show {PAGE} more
          </Button>
          {more === 'failed' && (
            <p role="alert" className={classes.failed}>
              The next ones could not be read. Those above are kept; try again.
            </p>
          )}
        </div>
      )}
    </>
  );
}

function Row({ row }: { readonly row: FigureRowsData['funnelRows']['rows'][number] }) {
  const { eventId, promise, personId, name, role, company, at } = row;
  const event = (
    <Link href={`/plan/events/${eventId}`} className={personId ? classes.promise : classes.name}>
      {promise}
    </Link>
  );
  return (
    <li className={classes.row}>
      {personId ? (
        <>
          <span className={classes.who}>
            <Link href={`/people/${personId}`} className={classes.name}>
              {name ?? 'Somebody without a name'}
            </Link>{' '}
            <span className={classes.quiet}>{[role, company].filter(Boolean).join(', ')}</span>
          </span>
          {event}
        </>
      ) : (
        event
      )}
      <span className={classes.at}>
        <RelativeTime at={at} />
      </span>
    </li>
  );
}
