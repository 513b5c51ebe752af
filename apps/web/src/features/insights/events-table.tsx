import { formatCount, formatDate, formatShare, Link, SectionHeading, useReader } from '@worthwhile/ui';
import IconArrowDown from '@tabler/icons-react/dist/esm/icons/IconArrowDown.mjs';
import { UnstyledButton } from '@mantine/core';
import { useUrlState } from '../../platform/url/use-url-state.js';
import { eventLines, RANKS, rankFrom, type EventFigures, type EventLine, type Rank } from './event-lines.js';
import classes from './events-table.module.css';

/** On a phone there is room for two figures: who came, and what is ranked by or came of it. */
const phone = (id: Rank, rank: Rank): 'out' | undefined =>
  id === 'attend' || id === (rank === 'attend' ? 'outcome' : rank) ? undefined : 'out';

/** So many stand there before "All". */
const FIRST = 6;

/** Events ranked by one of their figures, side by side. */
export function EventsTable({ events }: { readonly events: readonly EventFigures[] }) {
  const [params, set] = useUrlState();
  const rank = rankFrom(params['rank']);
  const whole = params['events'] === 'all';
  const lines = eventLines(events, rank);
  const { locale } = useReader();
  if (lines.length === 0) return null;
  const aside = lines.length > FIRST && (
    <UnstyledButton
      className={`w-link ${classes.all}`}
      aria-expanded={whole}
      onClick={() => set({ events: whole ? undefined : 'all' })}
    >
      {whole ? `First ${FIRST}` : `All ${formatCount(lines.length, locale)}`}
    </UnstyledButton>
  );
  return (
    <section aria-label="Events">
      <SectionHeading aside={aside}>Events, ranked</SectionHeading>
      <div className={classes.scroll}>
        <table className={classes.table}>
          <caption className={classes.caption}>
            Each event up to now: those held lately have had less time.
          </caption>
          <thead>
            <tr>
              <th scope="col">Event</th>
              <th scope="col" className={classes.date}>
                Date
              </th>
              {RANKS.map(({ id, label }) => (
                <th
                  key={id}
                  scope="col"
                  data-figure
                  data-phone={phone(id, rank)}
                  aria-sort={rank === id ? 'descending' : undefined}
                >
                  <UnstyledButton className={classes.sort} onClick={() => set({ rank: id })}>
                    {rank === id && <IconArrowDown size={12} aria-hidden="true" />}
                    {label}
                  </UnstyledButton>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, whole ? undefined : FIRST).map((line) => (
              <Line key={line.eventId} line={line} rank={rank} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Line({ line, rank }: { readonly line: EventLine; readonly rank: Rank }) {
  const reader = useReader();
  const write = (id: Rank): string => {
    const figure = line[id];
    if (figure === null) return '';
    return id === 'gotIt' ? formatShare(figure, reader.locale) : formatCount(figure, reader.locale);
  };
  return (
    <tr>
      <th scope="row">
        <Link href={`/plan/events/${line.eventId}`} className={classes.event} title={line.promise}>
          {line.promise}
        </Link>
      </th>
      <td className={classes.date}>
        {line.startsAt ? formatDate(line.startsAt, { ...reader, weekday: false }) : ''}
      </td>
      {RANKS.map(({ id }) => (
        <td key={id} data-figure data-phone={phone(id, rank)} data-none={line[id] === 0 || undefined}>
          {write(id)}
        </td>
      ))}
    </tr>
  );
}
