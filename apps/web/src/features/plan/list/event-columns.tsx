import { type Column, formatCount, formatDate, KeyMarks, Link, StageGlyph, useReader } from '@worthwhile/ui';
import type { EventCardFragment } from '../../../graphql/generated/graphql.js';
import { FORMAT_WORDS, STAGE_WORDS } from '../plan-words.js';
import classes from './event-columns.module.css';

function ListDate({ at }: { readonly at: string | null | undefined }) {
  const reader = useReader();
  if (!at) return <span className={classes.quiet}>No date yet</span>;
  return (
    <time dateTime={at} className="w-num">
      {formatDate(at, { ...reader, year: true, weekday: false })}
    </time>
  );
}

function Registered({ event: { seatsTaken, goals, publishedAt } }: { readonly event: EventCardFragment }) {
  const { locale } = useReader();
  const goal = goals.register;
  if (!publishedAt)
    return <span className={classes.quiet}>{goal ? `goal ${formatCount(goal, locale)}` : ''}</span>;
  return (
    <>
      <b>{formatCount(seatsTaken, locale)}</b>
      {goal ? <span className={classes.quiet}> of {formatCount(goal, locale)}</span> : null}
    </>
  );
}

export const EVENT_COLUMNS: Column<EventCardFragment>[] = [
  {
    id: 'promise',
    label: 'Event',
    phone: 'title',
    fixed: true,
    cell: (event) => (
      <Link href={`/plan/events/${event.id}`} className={classes.promise}>
        {event.promise}
      </Link>
    ),
  },
  {
    id: 'stage',
    label: 'Stage',
    width: 116,
    phone: 'end',
    cell: ({ stage }) => (
      <span className={classes.stage}>
        {stage !== 'declined' && <StageGlyph stage={stage} size={14} />}
        {STAGE_WORDS[stage]}
      </span>
    ),
  },
  {
    id: 'date',
    label: 'Date',
    width: 108,
    sortable: true,
    phone: 'sub',
    cell: ({ startsAt }) => <ListDate at={startsAt} />,
  },
  { id: 'format', label: 'Format', width: 96, cell: ({ format }) => (format ? FORMAT_WORDS[format] : '') },
  { id: 'audience', label: 'For', width: '20%', phone: 'line', cell: ({ audience }) => audience },
  {
    id: 'keys',
    label: 'Keys',
    width: 64,
    cell: ({ keys }) => (
      <KeyMarks marketing={keys.marketing ? 'turned' : 'open'} sales={keys.sales ? 'turned' : 'open'} />
    ),
  },
  {
    id: 'registered',
    label: 'Registered',
    width: 112,
    align: 'end',
    cell: (event) => <Registered event={event} />,
  },
  { id: 'by', label: 'Proposed by', width: 132, wideOnly: true, cell: ({ proposedBy }) => proposedBy.name },
];
