import { Button } from '@mantine/core';
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs';
import IconFilter from '@tabler/icons-react/dist/esm/icons/IconFilter.mjs';
import IconUserPlus from '@tabler/icons-react/dist/esm/icons/IconUserPlus.mjs';
import { useState } from 'react';
import { BulkBar } from '../data-table/bulk-bar.js';
import { ColumnChooser, useColumnChoice } from '../data-table/column-chooser.js';
import type { Column, Sort } from '../data-table/columns.js';
import { DataTable } from '../data-table/data-table.js';
import { Kbd } from '../keys/kbd.js';
import { Link } from '../link/link.js';
import { toastNews } from '../overlay/toast.js';
import { AddFilter, FilterPill } from '../pill/filter-pill.js';
import { Quote } from '../quote/quote.js';
import { WarmthBar } from '../warmth/warmth-bar.js';
import { samplePeople, type SamplePerson } from './sample-people.js';
import classes from './gallery.module.css';

const columns: readonly Column<SamplePerson>[] = [
  {
    id: 'name',
    label: 'Person',
    width: 190,
    sortable: true,
    cell: (person) => (
      <Link href="/ui" className={classes.name}>
        {person.name}
      </Link>
    ),
    phone: 'title',
  },
  {
    id: 'company',
    label: 'Company and role',
    width: 230,
    cell: (person) => (
      <>
        {person.company}, <span className={classes.quiet}>{person.role}</span>
      </>
    ),
    phone: 'sub',
  },
  {
    id: 'want',
    label: 'Wants, in their own words',
    cell: (person) => (
      <Quote size="s" clamp>
        {person.want}
      </Quote>
    ),
    phone: 'line',
  },
  {
    id: 'warmth',
    label: 'Warmth',
    width: 128,
    sortable: true,
    cell: (person) => <WarmthBar score={person.warmth} parts={person.parts} size="s" />,
    phone: 'end',
  },
  {
    id: 'owner',
    label: 'Owner',
    width: 120,
    wideOnly: true,
    cell: (person) => person.owner ?? <span className={classes.quiet}>nobody</span>,
  },
  { id: 'touch', label: 'Last touch', width: 120, wideOnly: true, cell: (person) => person.lastTouch },
];

const rows = samplePeople(1_000);
const idOf = (person: SamplePerson) => person.id;
const nameOf = (person: SamplePerson) => person.name;

/** The list page: filters as sentences, columns, table, bulk bar. */
export function PeopleSection() {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [sort, setSort] = useState<Sort>({ column: 'warmth', direction: 'desc' });
  const choice = useColumnChoice('gallery', columns);
  return (
    <>
      <div className={classes.toolbar}>
        <FilterPill
          field="Attended"
          verb="in"
          value="Q4 2026"
          onRemove={() => undefined}
          onEdit={() => undefined}
        />
        <FilterPill field="Warmth" verb="over" value="30" onRemove={() => undefined} />
        <AddFilter>
          <IconFilter size={14} aria-hidden="true" /> Filter <Kbd keys="f" />
        </AddFilter>
        <span className={classes.spring} />
        <ColumnChooser choice={choice} />
        <Button variant="subtle" leftSection={<IconDownload size={16} aria-hidden="true" />}>
          Export 143
        </Button>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable */}
      <section className={classes.scroller} aria-label="A list page" tabIndex={0}>
        <DataTable
          label="People"
          rows={rows}
          rowId={idOf}
          rowLabel={nameOf}
          columns={choice.shown}
          sort={sort}
          onSort={setSort}
          selected={selected}
          onSelect={setSelected}
          onOpen={(person) => toastNews(`Opened ${person.name}`)}
        />
        <BulkBar count={selected.size} onClear={() => setSelected(new Set())}>
          <Button
            variant="filled"
            leftSection={<IconUserPlus size={16} aria-hidden="true" />}
            rightSection={<Kbd keys="n" />}
          >
            Nominate for an event
          </Button>
          <Button variant="subtle" rightSection={<Kbd keys="o" />}>
            Give an owner
          </Button>
          <Button variant="subtle">Ask permission</Button>
        </BulkBar>
      </section>
    </>
  );
}
