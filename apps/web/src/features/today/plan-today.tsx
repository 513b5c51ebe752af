import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import {
  daysBetween,
  EmptyState,
  ErrorState,
  formatCount,
  formatDate,
  Link,
  ListSkeleton,
  SectionHeading,
  StageBar,
  StatusText,
  toastDone,
  toastProblem,
  useNow,
  useReader,
} from '@worthwhile/ui';
import type { Team } from '../../graphql/generated/graphql.js';
import { useLive } from '../../platform/live/live.js';
import { proposeSwitch } from '../../platform/propose/propose-switch.js';
import { planFor, type TodayEvent } from './plan-for.js';
import { AdoptFromTodayMutation, TodayPlanQuery } from './today-documents.js';
import classes from './today.module.css';

const FACTS = [
  'event.proposed',
  'event.adopted',
  'event.declined',
  'event.key_turned',
  'event.keys_voided',
  'event.published',
  'person.registered',
] as const;
const LONG_WAIT = 5;
const NEXT_SHOWN = 5;

/** What planning wants of the reader's team today: keys first, then proposals, then how the next events stand. */
export function PlanToday({ team }: { readonly team: Team }) {
  const { data, error, refetch } = useQuery(TodayPlanQuery, { variables: { filter: {} } });
  const again = () => void refetch().catch(() => undefined);
  useLive(FACTS, again);
  if (error && !data) return <ErrorState title="The plan could not be read" onRetry={again} />;
  if (!data) return <ListSkeleton rowHeight={72} rows={4} label="Reading the plan" />;
  const { keys, proposals, next } = planFor(team, data.board);
  if (keys.length + proposals.length + next.length === 0) {
    return (
      <EmptyState
        title="Nothing waits for you"
        action={<Button onClick={() => proposeSwitch.open()}>Propose an event</Button>}
      >
        An event begins with three fields: who it is for, which problem, what they get.
      </EmptyState>
    );
  }
  return (
    <div className={classes.stack}>
      {keys.length > 0 && (
        <section aria-labelledby="keys-to-turn">
          <SectionHeading id="keys-to-turn">Keys to turn</SectionHeading>
          <ul className={classes.list}>
            {keys.map((event, index) => (
              <li key={event.id} className={classes.row}>
                <EventLine event={event} />
                <Button
                  component={Link}
                  href={`/plan/events/${event.id}`}
                  variant={index === 0 ? 'filled' : 'default'}
                  className={classes.act}
                >
                  {`Turn the ${team} key`}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {proposals.length > 0 && (
        <section aria-labelledby="proposals">
          <SectionHeading id="proposals">{`Proposals waiting for ${team}`}</SectionHeading>
          <ul className={classes.list}>
            {proposals.map((event) => (
              <Proposal key={event.id} event={event} onDone={again} />
            ))}
          </ul>
        </section>
      )}
      {next.length > 0 && <NextEvents events={next.slice(0, NEXT_SHOWN)} />}
    </div>
  );
}

function EventLine({ event }: { readonly event: TodayEvent }) {
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

function Proposal({ event, onDone }: { readonly event: TodayEvent; readonly onDone: () => void }) {
  const { timeZone } = useReader();
  const days = daysBetween(event.createdAt, useNow(), timeZone);
  const [adopt, { loading }] = useMutation(AdoptFromTodayMutation);
  async function run() {
    const answer = await adopt({ variables: { id: event.id } }).catch(() => undefined);
    const result = answer?.data?.adoptEvent;
    if (result?.__typename === 'EventRefused') toastProblem(result.message);
    else if (result) toastDone('Adopted. It is in planning now.');
    else toastProblem('Worthwhile did not answer. Nothing was changed; try again.');
    onDone();
  }
  return (
    <li className={classes.proposal}>
      <p className={classes.by}>
        <span>{event.proposedBy.name}</span>
        <StatusText tone={days >= LONG_WAIT ? 'soon' : 'later'}>
          {days === 0 ? 'today' : `waiting ${days} ${days === 1 ? 'day' : 'days'}`}
        </StatusText>
      </p>
      <p>
        <b>{event.audience}</b> leave with <Link href={`/plan/events/${event.id}`}>{event.promise}</Link>
      </p>
      <div className={classes.buttons}>
        <Button variant="default" loading={loading} onClick={() => void run()}>
          Adopt
        </Button>
        <Button component={Link} href={`/plan/events/${event.id}`} variant="subtle">
          Read or decline…
        </Button>
      </div>
    </li>
  );
}

function NextEvents({ events }: { readonly events: readonly TodayEvent[] }) {
  const { locale } = useReader();
  return (
    <section aria-labelledby="next-events">
      <SectionHeading id="next-events" aside={<Link href="/plan">The board</Link>}>
        Next events
      </SectionHeading>
      <ul className={classes.list}>
        {events.map((event) => {
          const goal = event.goals.register ?? null;
          return (
            <li key={event.id} className={classes.next}>
              <EventLine event={event} />
              <div className={classes.seats}>
                {goal !== null && <StageBar stage="register" value={event.seatsTaken} of={goal} />}
                <span className={classes.figures}>
                  <b>{formatCount(event.seatsTaken, locale)}</b>
                  {goal === null ? ' registered' : ` of ${formatCount(goal, locale)}`}
                </span>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
