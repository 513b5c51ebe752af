import { EmptyState, formatCount, Link, SectionHeading, StageBar, useNow, useReader } from '@worthwhile/ui';
import { EventLine } from './event-line.js';
import { type TodayEvent, withinAWeek } from './plan-for.js';
import classes from './today.module.css';

const SHOWN = 5;

export interface NextEventsProps {
  readonly events: readonly TodayEvent[];
  /** A leader looks at this week. */
  readonly week: boolean;
}

/** The next events with their registrations against the goal. */
export function NextEvents({ events, week }: NextEventsProps) {
  const { locale } = useReader();
  const now = useNow();
  const shown = (week ? withinAWeek(events, now) : events).slice(0, SHOWN);
  return (
    <section aria-labelledby="next-events">
      <SectionHeading
        id="next-events"
        line
        aside={
          <Link href="/plan" className="w-link">
            The board
          </Link>
        }
      >
        {week ? 'This week’s events' : 'Next events'}
      </SectionHeading>
      {shown.length === 0 && (
        <EmptyState title={week ? 'No event within seven days' : 'No event is published'}>
          {events[0] ? <>The next one: {events[0].promise}.</> : 'One is, once both of its keys are turned.'}
        </EmptyState>
      )}
      <ul className={classes.list}>
        {shown.map((event) => {
          const goal = event.goals.register ?? null;
          return (
            <li key={event.id} className={classes.next}>
              <EventLine event={event} />
              <div className={classes.seats}>
                <span className={classes.figures}>
                  <b>{formatCount(event.seatsTaken, locale)}</b>
                  {goal === null ? ' registered' : ` of ${formatCount(goal, locale)} registered`}
                </span>
                {goal !== null && <StageBar stage="register" value={event.seatsTaken} of={goal} />}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
