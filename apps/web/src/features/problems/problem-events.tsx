import { useQuery } from '@apollo/client/react';
import { formatCount, formatDate, formatShare, Link, SectionHeading, useReader } from '@worthwhile/ui';
import type { ProblemEventsQuery as ProblemEventsData } from '../../graphql/generated/graphql.js';
import { ProblemEventsQuery } from './problem-documents.js';
import classes from './problem-read.module.css';

type Figures = ProblemEventsData['eventFigures'][number];

/** The events about a problem, newest first. */
export function ProblemEvents({ problemId }: { readonly problemId: string }) {
  const reader = useReader();
  const { data } = useQuery(ProblemEventsQuery, { variables: { problemId } });
  if (!data) return null;
  const { events, nextCursor } = data.events;
  return (
    <section aria-labelledby="problem-events">
      <SectionHeading id="problem-events" count={nextCursor ? `${events.length}+` : events.length}>
        Events about it
      </SectionHeading>
      {events.length === 0 ? (
        <p className={classes.missing}>None yet. Whoever has this problem was offered nothing.</p>
      ) : (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Event</th>
              <th scope="col">Date</th>
              {COLUMNS.map(({ label }) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {events.map(({ id, promise, startsAt }) => {
              const figures = data.eventFigures.find(({ eventId }) => eventId === id);
              return (
                <tr key={id}>
                  <td>
                    <Link href={`/plan/events/${id}`} className={classes.event}>
                      {promise}
                    </Link>
                  </td>
                  <td className="w-num">
                    {startsAt
                      ? formatDate(startsAt, { ...reader, weekday: false, year: true })
                      : 'No date yet'}
                  </td>
                  {COLUMNS.map(({ label, read }) => {
                    const text = figures && read(figures, reader.locale);
                    return (
                      <td key={label} className={text ? 'w-num' : classes.notYet} data-label={label}>
                        {text ?? 'not yet'}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}

interface FigureColumn {
  readonly label: string;
  /** Null when nothing is known yet. */
  readonly read: (figures: Figures, locale: string) => string | null;
}

const countOf = (
  figures: Figures,
  name: Figures['stages'][number]['stage'],
  locale: string,
): string | null => {
  const count = figures.stages.find(({ stage }) => stage === name)?.count ?? 0;
  return count > 0 ? formatCount(count, locale) : null;
};

const COLUMNS: readonly FigureColumn[] = [
  { label: 'Registered', read: (figures, locale) => countOf(figures, 'register', locale) },
  { label: 'Attended', read: (figures, locale) => countOf(figures, 'attend', locale) },
  {
    label: 'Got it',
    read: ({ gotIt, answered }, locale) => (answered > 0 ? formatShare(gotIt / answered, locale) : null),
  },
  { label: 'Conversations', read: (figures, locale) => countOf(figures, 'converse', locale) },
  { label: 'Opportunities', read: (figures, locale) => countOf(figures, 'outcome', locale) },
];
