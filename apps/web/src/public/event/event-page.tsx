import {
  isOver,
  type PermissionOffer,
  type RegistrationProblem,
  seatsLeft,
  type TypedRegistration,
  whenLines,
} from '@worthwhile/domain';
import type { ReactElement } from 'react';
import { Layout } from '../layout.js';
import { Article } from './article.js';
import { eventHead } from './event-head.js';
import { pathOf, promiseClass, type PublicEvent } from './public-event.js';
import { Mend, SeatForm } from './seat-form.js';

export interface EventPageProps {
  event: PublicEvent;
  readerZone: string;
  now: Date;
  offers: PermissionOffer[];
  /** What was typed, when the page answers a form. */
  typed?: TypedRegistration;
  problems?: RegistrationProblem[];
  /** True when the last seat went while they typed: their words are shown and nothing was saved. */
  tooLate?: boolean;
}

const EMPTY: TypedRegistration = {
  name: '',
  email: '',
  want: '',
  eventMail: false,
  repMail: false,
  timeZone: null,
};

/** The public page of an event: what is in it for them on the left, the seat on the right or below. */
export function EventPage(props: EventPageProps): ReactElement {
  const { event, readerZone, now, problems = [] } = props;
  const links = { data: `${pathOf(event)}/data`, privacy: `${pathOf(event)}/privacy` };
  const open = event.stage === 'published' && !isOver(event, now) && seatsLeft(event) !== 0;
  const title = problems.length > 0 ? `To mend: ${event.promise}` : event.promise;
  const page = { title, host: event.host, head: eventHead(event), links, indexed: open };
  return (
    <Layout {...page}>
      <div className={problems.length > 0 || props.tooLate ? 'two answering' : 'two'}>
        <div className="told">
          <Article event={event} readerZone={readerZone} now={now} open={open && problems.length === 0} />
        </div>
        {problems.length > 0 || props.tooLate ? (
          <Brief event={event} readerZone={readerZone} now={now} />
        ) : null}
        <section className="panel" id="seat" aria-label="Your seat">
          <Panel {...props} open={open} />
        </section>
      </div>
    </Layout>
  );
}

function Panel(props: EventPageProps & { open: boolean }): ReactElement {
  const { event, now, readerZone, offers, typed = EMPTY, problems = [] } = props;
  const left = seatsLeft(event);
  const form = (
    <SeatForm event={event} typed={typed} problems={problems} offers={offers} readerZone={readerZone} />
  );
  if (event.stage === 'cancelled')
    return <Closed head="This event was cancelled" line="There is nothing to register for." />;
  if (isOver(event, now))
    return <Closed head="This event is over" line="Thank you for looking. Seats can no longer be taken." />;
  if (left === 0) {
    const line = 'When somebody gives a seat back, it is free on this page again. There is no list to join.';
    const kept = 'Nothing was saved. What you typed is still here; when a seat comes free, send it again.';
    if (!props.tooLate) return <Closed head={`${allSeats(event)} taken`} line={line} again={pathOf(event)} />;
    return (
      <>
        <div className="mend" role="alert">
          <h2>{`${allSeats(event, true)} taken while you typed`}</h2>
          <p className="small">{kept}</p>
        </div>
        {form}
      </>
    );
  }
  return (
    <>
      {problems.length > 0 ? (
        <Mend problems={problems} left={left} />
      ) : (
        <div className="between">
          <h2>Save your seat</h2>
          {left === null ? null : <span className="small">{`${left} of ${event.capacity} left`}</span>}
        </div>
      )}
      {form}
    </>
  );
}

function Closed({ head, line, again }: { head: string; line: string; again?: string }): ReactElement {
  return (
    <div className="stack">
      <h2>{head}</h2>
      <p>{line}</p>
      {again ? (
        <p>
          <a className="button" href={`${again}#seat`}>
            Look again
          </a>
        </p>
      ) : null}
    </div>
  );
}

/** On a phone the page that answers a form is cut to promise and date, so that the form is at hand. */
function Brief({
  event,
  readerZone,
  now,
}: Pick<EventPageProps, 'event' | 'readerZone' | 'now'>): ReactElement {
  const { first, second } = whenLines(event, readerZone, now, event.mode);
  return (
    <div className="brief">
      <h1 className={promiseClass(event.promise)}>{event.promise}</h1>
      <p>
        <b>{first}</b>
      </p>
      {second ? <p className="small">{second}</p> : null}
    </div>
  );
}

function allSeats({ capacity }: PublicEvent, past = false): string {
  if (capacity === 1) return `The one seat ${past ? 'was' : 'is'}`;
  return `All ${capacity} seats ${past ? 'were' : 'are'}`;
}
