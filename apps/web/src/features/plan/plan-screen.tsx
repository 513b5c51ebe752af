import { useQuery } from '@apollo/client/react';
import { Button, SegmentedControl } from '@mantine/core';
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import { EmptyState, ErrorState, formatCount, Kbd, ListSkeleton, useReader } from '@worthwhile/ui';
import { getFragmentData } from '../../graphql/generated/fragment-masking.js';
import { useLive } from '../../platform/live/live.js';
import { Page } from '../../platform/page/page.js';
import { proposeSwitch } from '../../platform/propose/propose-switch.js';
import { useUrlState } from '../../platform/url/use-url-state.js';
import { useViewer } from '../../platform/viewer/viewer.js';
import { Board, type BoardColumnData } from './board/board.js';
import { EventCardParts } from './board/event-card.js';
import { nextKey } from './board/next-key.js';
import { FilterBar } from './filter-bar.js';
import { EventList } from './list/event-list.js';
import { BoardQuery, PLAN_FACTS } from './plan-documents.js';
import { filterOf } from './plan-filters.js';
import classes from './plan-screen.module.css';

/** Where marketing and sales plan together: the board or the list, as the address says. */
export function PlanScreen() {
  const [params, set] = useUrlState();
  const view = params['view'] === 'list' ? 'list' : 'board';
  return (
    <Page
      title="Plan"
      layout={view === 'list' ? 'list' : 'page'}
      beside={
        <SegmentedControl
          aria-label="View"
          data={[
            { value: 'board', label: 'Board' },
            { value: 'list', label: 'List' },
          ]}
          value={view}
          onChange={(value) => set({ view: value === 'list' ? 'list' : undefined })}
        />
      }
      actions={
        <Button
          leftSection={<IconPlus size={16} aria-hidden="true" />}
          rightSection={<Kbd keys="p" />}
          onClick={() => proposeSwitch.open()}
        >
          Propose
        </Button>
      }
    >
      {view === 'list' ? <EventList /> : <BoardView />}
    </Page>
  );
}

function BoardView() {
  const [params] = useUrlState();
  const { timeZone } = useReader();
  const { member } = useViewer();
  const { data, error, refetch } = useQuery(BoardQuery, {
    variables: { filter: filterOf(params, timeZone) },
  });
  useLive(PLAN_FACTS, () => void refetch().catch(() => undefined));
  const columns = data?.board.map((column): BoardColumnData => ({
    ...column,
    events: getFragmentData(EventCardParts, column.events),
  }));
  const filtered = ['quarter', 'team', 'format', 'q'].some((name) => params[name]);
  return (
    <div className={classes.view}>
      <FilterBar>{columns && <Sums columns={columns} />}</FilterBar>
      {error && !columns && (
        <ErrorState
          title="The board could not be read"
          onRetry={() => void refetch().catch(() => undefined)}
        />
      )}
      {!columns && !error && <ListSkeleton rowHeight={120} rows={4} label="Reading the board" />}
      {columns && columns.every(({ count }) => count === 0) && !filtered ? (
        <EmptyState
          title="No event yet"
          action={
            <Button variant="filled" onClick={() => proposeSwitch.open()} rightSection={<Kbd keys="p" />}>
              Propose an event
            </Button>
          }
        >
          Say who it is for, which problem they have and what they get. The other team answers.
        </EmptyState>
      ) : (
        columns && <Board columns={columns} next={nextKey(columns, member.team)} />
      )}
    </div>
  );
}

/** "13 events, 398 of 730 registered": what is ahead or running, without what is over. */
function Sums({ columns }: { readonly columns: readonly BoardColumnData[] }) {
  const { locale } = useReader();
  const ahead = columns.filter(({ stage }) => stage !== 'done').flatMap(({ events }) => events);
  const open = ahead.filter(
    ({ stage, goals }) => (stage === 'published' || stage === 'live') && goals.register,
  );
  const taken = open.reduce((sum, { seatsTaken }) => sum + seatsTaken, 0);
  const goal = open.reduce((sum, { goals }) => sum + (goals.register ?? 0), 0);
  return (
    <>
      <b>{formatCount(ahead.length, locale)}</b> {ahead.length === 1 ? 'event' : 'events'} ahead
      {goal > 0 && (
        <>
          , <b>{formatCount(taken, locale)}</b> of <b>{formatCount(goal, locale)}</b> registered
        </>
      )}
    </>
  );
}
