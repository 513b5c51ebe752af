import { clockWords, dayWords, isOver, whenLines } from '@worthwhile/domain';
import type { ReactElement, ReactNode } from 'react';
import { pathOf, promiseClass, type PublicEvent } from '../event/public-event.js';
import { Tick } from '../icons.js';
import { Layout } from '../layout.js';
import { type Held, HeldData } from './held-data.js';
import { type Switch, Switches } from './switches.js';
import { WantQuote } from './want-quote.js';

export interface OwnPageProps {
  event: PublicEvent;
  /** `/m/<token>`: every form of the page posts below it. */
  path: string;
  name: string;
  email: string;
  answer: string;
  want: { words: string; saidAt: Date } | null;
  switches: Switch[];
  held: Held[];
  /** Where the event is joined, once it may be shown. */
  joinUrl: string | null;
  joinOpensAt: Date | null;
  calendarFile: string;
  readerZone: string;
  now: Date;
  /** What was just done, from the address; only shown, never acted on. */
  done: string | null;
}

/** The attendee's own page: the seat, their words, who may contact them, what is held. Reading it changes nothing. */
export function OwnPage(props: OwnPageProps): ReactElement {
  const { event, path, email, want, readerZone, now } = props;
  const { first, second } = whenLines(event, readerZone, now, event.mode);
  return (
    <Layout
      title={event.promise}
      host={event.host}
      reader={email}
      links={{ data: path, privacy: `${pathOf(event)}/privacy` }}
    >
      <div className="two own">
        <div>
          <State {...props} />
          <h1 className={promiseClass(event.promise)}>{event.promise}</h1>
          <p className="lede">
            {first}
            {second ? (
              <>
                <br />
                {second}
              </>
            ) : null}
            {event.place && event.mode !== 'virtual' ? (
              <>
                <br />
                {event.place}
              </>
            ) : null}
          </p>
          <Actions {...props} />
          {want ? (
            <section className="part">
              <WantQuote
                words={want.words}
              >{`You wrote this on ${dayWords(want.saidAt, readerZone, now)}.`}</WantQuote>
            </section>
          ) : null}
        </div>
        <div>
          <section className="part" id="contact">
            <h2>Who may contact me, and how</h2>
            <Switches path={path} switches={props.switches} />
            <p className="small" style={{ marginTop: 14 }}>
              Mails about your seat come while you have one: a reminder and one after. They stop when you
              cancel.
            </p>
          </section>
          <HeldData host={event.host} held={props.held} path={path} />
        </div>
      </div>
    </Layout>
  );
}

function State({ answer, event, now }: OwnPageProps): ReactElement {
  if (event.stage === 'cancelled') return <p className="state off">This event was cancelled</p>;
  if (answer === 'registered') {
    return (
      <p className="state">
        <Tick />
        {isOver(event, now) ? 'You had a seat' : 'You have a seat'}
      </p>
    );
  }
  return (
    <p className="state off">{answer === 'cancelled' ? 'You gave your seat back' : 'You have no seat'}</p>
  );
}

function Actions(props: OwnPageProps): ReactElement {
  const { event, path, answer, now, joinUrl, joinOpensAt, readerZone } = props;
  const open = event.stage === 'published' && !isOver(event, now);
  if (!open) return <Change {...props} />;
  if (answer !== 'registered') {
    return (
      <div className="actions">
        <a className="button next" href={`${pathOf(event)}#seat`}>
          Take a seat again
        </a>
      </div>
    );
  }
  return (
    <>
      <div className="four">
        {joinUrl ? (
          <a className="button next" href={joinUrl} rel="noreferrer">
            Join now
          </a>
        ) : (
          <a className="button next" href={props.calendarFile}>
            Add to calendar
          </a>
        )}
        <a
          className="button"
          href={`mailto:?subject=${encodeURIComponent(event.promise)}&body=${encodeURIComponent(event.url)}`}
        >
          Forward it
        </a>
        <Change {...props} />
        <Ask label="Cancel my seat">
          <form method="post" action={`${path}/cancel`}>
            <p>Your seat goes to somebody else. You can take one again while there are some.</p>
            <button className="button whole">Yes, give my seat back</button>
          </form>
        </Ask>
      </div>
      {joinOpensAt && !joinUrl ? (
        <p className="small">
          {`Your link to join opens here on ${dayWords(joinOpensAt, readerZone, now)} at ${clockWords(joinOpensAt, readerZone)}.`}
        </p>
      ) : null}
    </>
  );
}

/** New words stand beside the old ones, which are kept as they were said. */
function Change({ path, want, done }: OwnPageProps): ReactElement {
  return (
    <Ask label={want ? 'Say it differently' : 'Say what you want'}>
      <form method="post" action={`${path}/want`}>
        {done === 'want' ? <p className="saved">Saved.</p> : null}
        <p>
          <label htmlFor="want">What would make this worth your time?</label>
        </p>
        <div className="said">
          <textarea id="want" name="want" rows={4} maxLength={2000} required />
        </div>
        <button className="button whole">Save my words</button>
      </form>
    </Ask>
  );
}

function Ask({ label, children }: { label: string; children: ReactNode }): ReactElement {
  return (
    <details>
      <summary className="button">{label}</summary>
      {children}
    </details>
  );
}
