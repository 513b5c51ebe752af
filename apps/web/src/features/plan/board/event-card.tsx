import { isBehind } from '@worthwhile/domain';
import {
  daysBetween,
  formatCount,
  formatDate,
  formatTime,
  KeyMarks,
  Link,
  StageBar,
  StatusText,
  useNow,
  useReader,
} from '@worthwhile/ui';
import { Button } from '@mantine/core';
import { graphql } from '../../../graphql/generated/gql.js';
import type { EventCardFragment } from '../../../graphql/generated/graphql.js';
import { FormatIcon } from '../format-icon.js';
import { FORMAT_WORDS, otherTeam } from '../plan-words.js';
import classes from './event-card.module.css';

export const EventCardParts = graphql(`
  fragment EventCard on Event {
    id
    stage
    audience
    promise
    format
    startsAt
    createdAt
    publishedAt
    seatsTaken
    proposedTeam
    proposedBy {
      id
      name
    }
    problem {
      id
      statement
    }
    goals {
      register
    }
    keys {
      marketing {
        turnedAt
      }
      sales {
        turnedAt
      }
    }
  }
`);

/** Days a proposal waits before its age turns amber. */
const LONG_WAIT = 5;

/** An event on the board. The whole card is one link; `yourKey` makes it the next step of the screen. */
export function EventCard({
  event,
  yourKey,
}: {
  readonly event: EventCardFragment;
  readonly yourKey: string | null;
}) {
  const { locale } = useReader();
  const goal = event.goals.register ?? null;
  const open = event.stage === 'published' || event.stage === 'live' || event.stage === 'done';
  return (
    <article className={classes.card} data-next={yourKey !== null || undefined}>
      <div className={classes.first}>
        <CardDate event={event} />
        {event.format && (
          <span className={classes.format}>
            <FormatIcon format={event.format} />
            {FORMAT_WORDS[event.format]}
          </span>
        )}
      </div>
      <h3 className={classes.promise}>
        <Link href={`/plan/events/${event.id}`} className={classes.link} data-card>
          {event.promise}
        </Link>
      </h3>
      <p className={classes.quiet}>{event.audience}</p>
      {event.problem && <p className={classes.problem}>{event.problem.statement}</p>}
      {event.stage === 'proposed' ? (
        <Waiting event={event} />
      ) : (
        <div className={classes.line}>
          <KeyMarks
            marketing={event.keys.marketing ? 'turned' : 'open'}
            sales={event.keys.sales ? 'turned' : 'open'}
          />
          <ToGo event={event} />
        </div>
      )}
      {open && <Seats event={event} goal={goal} />}
      {!open && goal !== null && (
        <p className={classes.quiet}>Goal: {formatCount(goal, locale)} registrations</p>
      )}
      {yourKey && (
        <Button
          component={Link}
          href={`/plan/events/${event.id}`}
          variant="filled"
          fullWidth
          className={classes.button}
          tabIndex={-1}
        >
          {yourKey}
        </Button>
      )}
    </article>
  );
}

function CardDate({ event }: { readonly event: EventCardFragment }) {
  const reader = useReader();
  const now = useNow();
  if (!event.startsAt) return <span className={classes.date}>No date yet</span>;
  const today = daysBetween(now, event.startsAt, reader.timeZone) === 0;
  const text = today ? `Today, ${formatTime(event.startsAt, reader)}` : formatDate(event.startsAt, reader);
  return (
    <time dateTime={event.startsAt} className={classes.date}>
      {text}
    </time>
  );
}

function Waiting({ event }: { readonly event: EventCardFragment }) {
  const { timeZone } = useReader();
  const days = daysBetween(event.createdAt, useNow(), timeZone);
  const age = days === 0 ? 'today' : days === 1 ? '1 day' : `${days} days`;
  return (
    <>
      <p className={classes.quiet}>
        by <b className={classes.name}>{event.proposedBy.name}</b>
      </p>
      <StatusText tone={days >= LONG_WAIT ? 'soon' : 'later'} className={classes.status}>
        Waits for {otherTeam(event.proposedTeam)}, {age}
      </StatusText>
    </>
  );
}

function ToGo({ event }: { readonly event: EventCardFragment }) {
  const { timeZone } = useReader();
  const now = useNow();
  if (event.stage === 'live') {
    return (
      <span className={classes.live}>
        <span className={classes.dot} aria-hidden="true" />
        Live now
      </span>
    );
  }
  if (!event.startsAt || event.stage === 'done') return null;
  const days = daysBetween(now, event.startsAt, timeZone);
  if (days < 0) return <StatusText tone="soon">date has passed</StatusText>;
  return <span className={`${classes.quiet} w-num`}>{days === 0 ? 'today' : `${days} d to go`}</span>;
}

function Seats({ event, goal }: { readonly event: EventCardFragment; readonly goal: number | null }) {
  const { locale } = useReader();
  const now = useNow();
  const taken = <b className="w-num">{formatCount(event.seatsTaken, locale)}</b>;
  if (goal === null) return <p className={classes.quiet}>{taken} registered</p>;
  const kept = event.seatsTaken >= goal;
  const behind =
    event.stage === 'published' &&
    isBehind(
      { taken: event.seatsTaken, goal, openedAt: event.publishedAt, startsAt: event.startsAt },
      new Date(now),
    );
  return (
    <>
      <div className={classes.bar}>
        <StageBar stage="register" value={event.seatsTaken} of={goal} />
      </div>
      <div className={classes.line}>
        <span className={classes.quiet}>
          {taken} of {formatCount(goal, locale)}
          {!kept && ' registered'}
        </span>
        {kept && <StatusText tone="kept">goal kept</StatusText>}
        {behind && <StatusText tone="soon">behind</StatusText>}
      </div>
    </>
  );
}
