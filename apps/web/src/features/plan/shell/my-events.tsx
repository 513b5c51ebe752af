import { useQuery } from '@apollo/client/react';
import { daysBetween, Link, useNow, useReader } from '@worthwhile/ui';
import { graphql } from '../../../graphql/generated/gql.js';
import { useLive } from '../../../platform/live/live.js';
import classes from './my-events.module.css';

const MyEventsQuery = graphql(`
  query MyEvents($first: Int!) {
    events(
      filter: { mine: true, stages: [planning, ready, published, live] }
      sort: start_asc
      first: $first
    ) {
      events {
        id
        promise
        startsAt
      }
    }
  }
`);

const SHOWN = 4;

/** A few of one's own events that are ahead, with the days to go. Nothing when there are none. */
export function MyEvents() {
  const { timeZone } = useReader();
  const now = useNow();
  const { data, refetch } = useQuery(MyEventsQuery, { variables: { first: SHOWN } });
  useLive(['event.adopted', 'event.edited', 'event.published', 'event.cancelled'], () => {
    void refetch().catch(() => undefined);
  });
  const events = data?.events.events ?? [];
  if (events.length === 0) return null;
  return (
    <nav aria-labelledby="my-events" className={classes.nav}>
      <h2 id="my-events" className={classes.heading}>
        My events
      </h2>
      <ul className={classes.list}>
        {events.map(({ id, promise, startsAt }) => {
          const days = startsAt ? daysBetween(now, startsAt, timeZone) : null;
          return (
            <li key={id}>
              <Link href={`/plan/events/${id}`} className={classes.event} title={promise}>
                <span className={classes.name}>{promise}</span>
                {days !== null && days >= 0 && (
                  <span className={classes.days}>{days === 0 ? 'today' : `${days} d`}</span>
                )}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
