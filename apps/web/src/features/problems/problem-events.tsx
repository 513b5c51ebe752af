import { useQuery } from '@apollo/client/react';
import { formatCount, formatDate, Link, SectionHeading, StageGlyph, useReader } from '@worthwhile/ui';
import type { ProblemEventsQuery as ProblemEventsData } from '../../graphql/generated/graphql.js';
import { ProblemEventsQuery } from './problem-documents.js';
import classes from './problem-read.module.css';

type Row = ProblemEventsData['events']['events'][number];

const STAGE_WORDS: Readonly<Record<Row['stage'], string>> = {
  proposed: 'Proposed',
  planning: 'Planning',
  ready: 'Ready',
  published: 'Published',
  live: 'Live',
  done: 'Done',
  cancelled: 'Cancelled',
  declined: 'Declined',
};

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
              <th scope="col">Stage</th>
              <th scope="col">Registered</th>
            </tr>
          </thead>
          <tbody>
            {events.map(({ id, promise, stage, startsAt, seatsTaken, goals }) => (
              <tr key={id}>
                <td>
                  <Link href={`/plan/events/${id}`} className={classes.event}>
                    {promise}
                  </Link>
                </td>
                <td className="w-num">
                  {startsAt ? formatDate(startsAt, { ...reader, weekday: false, year: true }) : 'No date yet'}
                </td>
                <td>
                  <span className={classes.stage}>
                    {stage !== 'declined' && <StageGlyph stage={stage} size={14} />}
                    {STAGE_WORDS[stage]}
                  </span>
                </td>
                <td className="w-num">
                  {registered(seatsTaken, goals.register ?? null, stage, reader.locale)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function registered(taken: number, goal: number | null, stage: Row['stage'], locale: string): string {
  if (stage !== 'published' && stage !== 'live' && stage !== 'done') return 'not yet';
  return goal ? `${formatCount(taken, locale)} of ${formatCount(goal, locale)}` : formatCount(taken, locale);
}
