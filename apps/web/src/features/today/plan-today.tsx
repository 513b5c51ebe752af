import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { EmptyState, ErrorState, Link, ListSkeleton, SectionHeading, useNow } from '@worthwhile/ui';
import type { Team } from '../../graphql/generated/graphql.js';
import { useLive } from '../../platform/live/live.js';
import { proposeSwitch } from '../../platform/propose/propose-switch.js';
import { EventLine } from './event-line.js';
import { NextEvents } from './next-events.js';
import { planFor } from './plan-for.js';
import { Proposal } from './proposal.js';
import { TodayPlanQuery } from './today-documents.js';
import classes from './today.module.css';

const FACTS = [
  'event.proposed',
  'event.adopted',
  'event.declined',
  'event.edited',
  'event.key_turned',
  'event.keys_voided',
  'event.published',
  'event.cancelled',
  'person.registered',
  'registration.cancelled',
] as const;

export interface PlanTodayProps {
  readonly team: Team;
  readonly leads: boolean;
  /** Beside a rep's next five people: the one next step of the screen is theirs. */
  readonly aside?: boolean;
}

/** What planning wants of the reader today: keys first, then proposals, then how the next events stand. */
export function PlanToday({ team, leads, aside = false }: PlanTodayProps) {
  const { data, error, refetch } = useQuery(TodayPlanQuery, { variables: { filter: {} } });
  const now = useNow();
  const again = () => void refetch().catch(() => undefined);
  useLive(FACTS, again);
  if (error && !data) return <ErrorState title="The plan could not be read" onRetry={again} />;
  if (!data) return <ListSkeleton rowHeight={72} rows={4} label="Reading the plan" />;
  const { keys, proposals, next } = planFor({ team, leads, now }, data.board);
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
          <SectionHeading id="keys-to-turn" count={keys.length} line>
            Keys to turn
          </SectionHeading>
          <ul className={classes.list}>
            {keys.map((event, index) => (
              <li key={event.id} className={classes.row}>
                <EventLine event={event} />
                <Button
                  component={Link}
                  href={`/plan/events/${event.id}`}
                  variant={index === 0 && !aside ? 'filled' : 'default'}
                  aria-label={`Turn the ${team} key: ${event.promise}`}
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
          <SectionHeading
            id="proposals"
            count={proposals.length}
            line
            aside={
              <Link href="/plan" className="w-link">
                All proposals
              </Link>
            }
          >
            {leads ? 'Proposals waiting' : `Proposals waiting for ${team}`}
          </SectionHeading>
          <ul className={classes.list}>
            {proposals.map((event) => (
              <Proposal key={event.id} event={event} team={team} onDone={again} />
            ))}
          </ul>
        </section>
      )}
      {!aside && <NextEvents events={next} week={leads} />}
    </div>
  );
}
