import { useQuery } from '@apollo/client/react';
import { useRouter } from '@tanstack/react-router';
import { type Column, DataTable, EmptyState, ErrorState, ListSkeleton, useReader } from '@worthwhile/ui';
import { getFragmentData } from '../../../graphql/generated/fragment-masking.js';
import type { EventCardFragment } from '../../../graphql/generated/graphql.js';
import { useLive } from '../../../platform/live/live.js';
import { useUrlState } from '../../../platform/url/use-url-state.js';
import { EventCardParts } from '../board/event-card.js';
import { FilterBar } from '../filter-bar.js';
import { EventListQuery, PLAN_FACTS } from '../plan-documents.js';
import { filterOf } from '../plan-filters.js';
import screen from '../plan-screen.module.css';
import { EVENT_COLUMNS } from './event-columns.js';

const PAGE = 60;
const columns: Column<EventCardFragment>[] = EVENT_COLUMNS;
const idOf = (event: EventCardFragment) => event.id;
const nameOf = (event: EventCardFragment) => event.promise;

/** Every event there is, by date, page after page. */
export function EventList() {
  const [params, set] = useUrlState();
  const { timeZone } = useReader();
  const router = useRouter();
  const sort = params['sort'] === 'start_asc' ? 'start_asc' : 'start_desc';
  const variables = { filter: filterOf(params, timeZone), sort, first: PAGE, after: null } as const;
  const { data, error, loading, refetch, fetchMore } = useQuery(EventListQuery, { variables });
  useLive(PLAN_FACTS, () => void refetch().catch(() => undefined));
  const cursor = data?.events.nextCursor ?? null;
  const rows = data ? getFragmentData(EventCardParts, data.events.events) : [];

  function more() {
    if (!cursor || loading) return;
    void fetchMore({
      variables: { after: cursor },
      updateQuery: (before, { fetchMoreResult }) => ({
        ...fetchMoreResult,
        events: {
          ...fetchMoreResult.events,
          events: [...before.events.events, ...fetchMoreResult.events.events],
        },
      }),
    }).catch(() => undefined);
  }

  return (
    <>
      <div className={screen.filters}>
        <FilterBar />
      </div>
      {error && !data && (
        <ErrorState
          title="The events could not be read"
          onRetry={() => void refetch().catch(() => undefined)}
        />
      )}
      {!data && !error && <ListSkeleton rows={12} label="Reading events" />}
      {data && (
        <DataTable
          label="Events"
          rows={rows}
          rowId={idOf}
          rowLabel={nameOf}
          columns={columns}
          sort={{ column: 'date', direction: sort === 'start_asc' ? 'asc' : 'desc' }}
          onSort={({ direction }) => set({ sort: direction === 'asc' ? 'start_asc' : undefined })}
          onOpen={(event) => router.history.push(`/plan/events/${event.id}`)}
          hasMore={cursor !== null}
          onLoadMore={more}
          empty={
            <EmptyState title="No event fits">
              Take a filter away, or propose the event that is missing.
            </EmptyState>
          }
        />
      )}
    </>
  );
}
