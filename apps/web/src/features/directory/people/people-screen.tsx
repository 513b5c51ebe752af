import { Button } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { may } from '@worthwhile/domain';
import {
  ColumnChooser,
  DataTable,
  ErrorState,
  formatCappedCount,
  Link,
  useAction,
  useColumnChoice,
  useReader,
} from '@worthwhile/ui';
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import { useState } from 'react';
import { Page } from '../../../platform/page/page.js';
import { useUrlState } from '../../../platform/url/use-url-state.js';
import { useViewer } from '../../../platform/viewer/viewer.js';
import type { InviteDialog } from './invite-dialog.js';
import { NoPeople } from './no-people.js';
import { PeopleBulkBar } from './people-bulk-bar.js';
import { peopleColumns, personId, personName } from './people-columns.js';
import { peopleFilter } from './people-filter.js';
import { PeopleToolbar } from './people-toolbar.js';
import { PeopleViews } from './people-views.js';
import { useKeptScroll } from './use-kept-scroll.js';
import { type PersonRow, usePeople } from './use-people.js';
import { ExportButton } from './export-button.js';
import classes from './people.module.css';

export interface PeopleScreenProps {
  /** Chooses an event and nominates; given by the route, because it belongs to another stage. */
  readonly inviteDialog?: InviteDialog;
}

/** Everybody the workspace knows: found, filtered, chosen, exported, invited. */
export function PeopleScreen({ inviteDialog }: PeopleScreenProps) {
  const router = useRouter();
  const { locale } = useReader();
  const { member } = useViewer();
  const [params] = useUrlState();
  const filter = peopleFilter(params, member.id);
  const people = usePeople(filter);
  const choice = useColumnChoice('people', peopleColumns);
  const [selected, setSelected] = useSelection(`${filter.q} ${filter.ownerId}`);
  const scroller = useKeptScroll();
  const mayImport = may(member, 'person.import');
  const toImport = () => router.history.push('/people/import');
  useAction('Import people', toImport, { enabled: mayImport });

  const { counts, rows } = people;
  const filtered = filter.q !== null || filter.ownerId !== null;
  const said = (count: { count: number; capped: boolean }) =>
    formatCappedCount(count.count, count.capped, locale);
  return (
    <Page
      title="People"
      layout="fill"
      sub={counts && (filtered ? `${said(counts.shown)} of ${said(counts.all)}` : said(counts.all))}
      actions={mayImport && <ImportButton />}
    >
      <div className={classes.screen}>
        <PeopleViews all={counts && said(counts.all)} mine={counts && said(counts.mine)} />
        <PeopleToolbar>
          <ColumnChooser choice={choice} />
          <ExportButton people={rows} whole={!people.hasMore && !people.moreFailed} />
        </PeopleToolbar>
        <div className={classes.scroller} ref={scroller}>
          {people.failed ? (
            <ErrorState title="The people could not be read" onRetry={people.retry} />
          ) : (
            <DataTable<PersonRow>
              label="People"
              rows={rows}
              rowId={personId}
              rowLabel={personName}
              columns={choice.shown}
              selected={selected}
              onSelect={setSelected}
              onOpen={({ id }) => router.history.push(`/people/${id}`)}
              loading={people.loading}
              total={counts && !counts.shown.capped ? counts.shown.count : undefined}
              hasMore={people.hasMore}
              onLoadMore={people.loadMore}
              empty={<NoPeople filtered={filtered} mayImport={mayImport} />}
            />
          )}
          {people.moreFailed && (
            <ErrorState
              title="The next people could not be read"
              kept="Those above are all right."
              onRetry={people.loadMore}
            />
          )}
          <PeopleBulkBar
            people={rows.filter(({ id }) => selected.has(id))}
            onClear={() => setSelected(new Set())}
            inviteDialog={inviteDialog}
          />
        </div>
      </div>
    </Page>
  );
}

/** Chosen rows; another filter begins with none. */
function useSelection(filter: string) {
  const [selection, setSelection] = useState({ filter, ids: NONE });
  const ids = selection.filter === filter ? selection.ids : NONE;
  return [ids, (next: ReadonlySet<string>) => setSelection({ filter, ids: next })] as const;
}

const NONE: ReadonlySet<string> = new Set();

function ImportButton() {
  return (
    <Button component={Link} href="/people/import" leftSection={<IconPlus size={16} aria-hidden="true" />}>
      Import people
    </Button>
  );
}
