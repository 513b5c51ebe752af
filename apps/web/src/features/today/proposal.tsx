import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { daysBetween, Link, StatusText, toastDone, toastProblem, useNow, useReader } from '@worthwhile/ui';
import type { Team } from '../../graphql/generated/graphql.js';
import { LONG_WAIT, proposalWords, type TodayEvent } from './plan-for.js';
import { AdoptFromTodayMutation } from './today-documents.js';
import classes from './today.module.css';

export interface ProposalProps {
  readonly event: TodayEvent;
  /** The reader's team: a proposal of one's own team waits for the other. */
  readonly team: Team;
  readonly onDone: () => void;
}

/** A proposal as one sentence: who leave with what. */
export function Proposal({ event, team, onDone }: ProposalProps) {
  const { timeZone } = useReader();
  const days = daysBetween(event.createdAt, useNow(), timeZone);
  const own = event.proposedTeam === team;
  const waits = own ? `waits for ${team === 'sales' ? 'marketing' : 'sales'}` : 'waiting';
  const { link, what } = proposalWords(event.promise);
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
        <StatusText tone={days >= LONG_WAIT ? 'soon' : 'quiet'} filled={days >= LONG_WAIT} icon={null}>
          {days === 0 ? 'today' : `${waits} ${days} ${days === 1 ? 'day' : 'days'}`}
        </StatusText>
      </p>
      <p>
        <b className={classes.who}>{event.audience}</b>
        {link}
        <Link href={`/plan/events/${event.id}`} className={classes.what}>
          {what}
        </Link>
      </p>
      {event.problem && <p className={classes.quiet}>{event.problem.statement}</p>}
      <div className={classes.buttons}>
        {!own && (
          <Button loading={loading} onClick={() => void run()} aria-label={`Adopt: ${event.promise}`}>
            Adopt
          </Button>
        )}
        <Button
          component={Link}
          href={`/plan/events/${event.id}`}
          variant="subtle"
          aria-label={own ? `Open: ${event.promise}` : `Read or decline: ${event.promise}`}
        >
          {own ? 'Open' : 'Read or decline…'}
        </Button>
      </div>
    </li>
  );
}
