import { useApolloClient } from '@apollo/client/react';
import { Button, SegmentedControl } from '@mantine/core';
import { EmptyState, ErrorState, ListSkeleton, usePhone } from '@worthwhile/ui';
import { useState } from 'react';
import { Page } from '../../platform/page/page.js';
import { useUrlState } from '../../platform/url/use-url-state.js';
import { useViewer } from '../../platform/viewer/viewer.js';
import { Brief } from './brief/brief.js';
import { BriefQuery } from './handoff-documents.js';
import { FirstPerson } from './queue/first-person.js';
import { QueueList } from './queue/queue-list.js';
import { useQueue } from './queue/use-queue.js';
import { VIEWS, viewOf } from './queue/queue-view.js';
import { PersonSheet } from './sheets/person-sheet.js';
import type { SheetName } from './sheets/sheet-name.js';
import { QueueSummary } from './shell/queue-counts.js';
import type { HandoffSlots } from './slots.js';
import { useClaim } from './use-claim.js';
import classes from './queue-screen.module.css';

/** Two panes: who waits, and the brief of the one that is selected. On a phone the brief is a page of its own. */
export function QueueScreen({ slots }: { readonly slots: HandoffSlots }) {
  const [params, set] = useUrlState();
  const { member } = useViewer();
  const phone = usePhone();
  const view = viewOf(params['view']);
  const queue = useQueue(view);
  const client = useApolloClient();
  const changed = () => {
    queue.refresh();
    // Whoever just left the list still stands at the right.
    void client.refetchQueries({ include: [BriefQuery] });
  };
  const claim = useClaim(queue.refresh);
  const [sheet, setSheet] = useState<SheetName | null>(null);
  const [sheetFor, setSheetFor] = useState<string | null>(null);
  const [opened, setOpened] = useState(0);

  const { rows } = queue;
  const chosen = params['selected'];
  const selected = chosen ?? (phone ? undefined : rows?.[0]?.id);
  const row = rows?.find(({ id }) => id === selected);
  const hrefOf = (id: string) =>
    `/queue?${new URLSearchParams({ ...(view === 'all' ? {} : { view }), selected: id })}`;
  const views = (
    <SegmentedControl
      aria-label="View"
      data={[...VIEWS]}
      value={view}
      onChange={(next) => set({ view: next === 'all' ? undefined : next, selected: undefined })}
    />
  );
  const brief = selected && (
    <Brief
      id={selected}
      row={row}
      opened={opened}
      slots={slots}
      onClaim={claim}
      onSheet={(next) => open(selected, next)}
    />
  );

  function open(id: string, next: SheetName | null) {
    setSheetFor(id);
    setSheet(next);
  }

  if (phone && chosen) {
    const back = view === 'all' ? '/queue' : `/queue?view=${view}`;
    return (
      <Page title={row?.person.name ?? 'Brief'} crumbs={[{ label: 'Queue', href: back }]} phoneActions={null}>
        <div className={classes.flush}>{brief}</div>
        {sheetFor && (
          <PersonSheet
            handOffId={sheetFor}
            sheet={sheet}
            onSheet={setSheet}
            onChanged={changed}
            slots={slots}
          />
        )}
      </Page>
    );
  }
  const first = phone && rows?.[0] && (
    <FirstPerson
      row={rows[0]}
      href={hrefOf(rows[0].id)}
      onClaim={claim}
      onSheet={(next) => open(rows[0]?.id ?? '', next)}
    />
  );
  return (
    <Page title="Queue" sub={<QueueSummary short={phone} />} layout="fill" actions={views}>
      {queue.error && !rows && <ErrorState title="The queue could not be read" onRetry={queue.retry} />}
      {!rows && !queue.error && (
        <div className={classes.waiting}>
          <ListSkeleton rowHeight={82} rows={8} label="Reading the queue" />
        </div>
      )}
      {rows && (
        <QueueList
          rows={rows}
          view={view}
          selectedId={selected}
          hrefOf={hrefOf}
          onSelect={(id) => set({ selected: id })}
          onOpen={() => setOpened((count) => count + 1)}
          memberId={member.id}
          hasMore={queue.hasMore}
          onLoadMore={queue.loadMore}
          phone={phone}
          empty={<NobodyHere view={view} onAll={() => set({ view: undefined })} />}
          first={first || undefined}
        />
      )}
      {!phone && brief}
      {sheetFor && (
        <PersonSheet
          handOffId={sheetFor}
          sheet={sheet}
          onSheet={setSheet}
          onChanged={changed}
          slots={slots}
        />
      )}
    </Page>
  );
}

function NobodyHere({
  view,
  onAll,
}: {
  readonly view: ReturnType<typeof viewOf>;
  readonly onAll: () => void;
}) {
  if (view === 'all') {
    return (
      <EmptyState title="Nobody waits">
        After an event, whoever is warm and allows it comes here, with their own words.
      </EmptyState>
    );
  }
  const title = {
    available: 'Everybody is claimed',
    mine: 'You hold nobody',
    snoozed: 'You have snoozed nobody',
  }[view];
  return (
    <EmptyState title={title} action={<Button onClick={onAll}>Show the whole queue</Button>}>
      {view === 'mine' ? 'Open somebody in the queue and press C to claim them.' : 'Look at the whole queue.'}
    </EmptyState>
  );
}
