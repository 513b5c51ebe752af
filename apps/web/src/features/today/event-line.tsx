import { formatDate, Link, useReader } from '@worthwhile/ui';
import type { TodayEvent } from './plan-for.js';
import classes from './today.module.css';

/** An event in a row: its promise, when, for whom. */
export function EventLine({ event }: { readonly event: TodayEvent }) {
  const { locale, timeZone } = useReader();
  return (
    <div className={classes.words}>
      <Link href={`/plan/events/${event.id}`} className={classes.promise}>
        {event.promise}
      </Link>
      <p className={classes.quiet}>
        {event.startsAt ? `${formatDate(event.startsAt, { locale, timeZone })}, ` : ''}
        {event.audience}
      </p>
    </div>
  );
}
