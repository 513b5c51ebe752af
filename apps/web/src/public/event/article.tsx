import { inSentence, seatsLeft, spanWords, weekdayWords } from '@worthwhile/domain';
import type { ReactElement, ReactNode } from 'react';
import { Proof } from './proof.js';
import { formatWord, initials, promiseClass, type PublicEvent } from './public-event.js';
import { When, ZoneChooser } from './when.js';

interface ArticleProps {
  event: PublicEvent;
  readerZone: string;
  now: Date;
  /** True when a seat can be taken: then the bar at the bottom of a phone leads to the form. */
  open: boolean;
}

/** What is in it for them: promise, proof, take-aways, when, for whom, who speaks. */
export function Article({ event, readerZone, now, open }: ArticleProps): ReactElement {
  return (
    <article>
      <p className="kind">{`${formatWord(event.format)} for ${inSentence(event.audience)}`}</p>
      <h1 className={promiseClass(event.promise)}>{event.promise}</h1>
      {event.summary ? <p className="lede">{event.summary}</p> : null}
      {event.proof ? <Proof proof={event.proof} /> : null}
      {event.takeAways.length > 0 ? (
        <section className="part">
          <h2>You leave with</h2>
          <ol className="leave">
            {event.takeAways.map((takeAway) => (
              <li key={takeAway}>
                <TakeAway text={takeAway} />
              </li>
            ))}
          </ol>
        </section>
      ) : null}
      <dl className="facts">
        <Fact name="When">
          <When event={event} readerZone={readerZone} now={now} />
          <ZoneChooser event={event} readerZone={readerZone} />
        </Fact>
        <Fact name="Where">
          <Where event={event} />
        </Fact>
        {event.minutesAsked ? (
          <Fact name="Asked of you">
            <b>{`${event.minutesAsked} minutes`}</b>
          </Fact>
        ) : null}
        <Fact name="For whom">
          <b>{event.audience}</b>
          {event.notFor ? <span className="small">{notForYou(event.notFor)}</span> : null}
        </Fact>
        {event.followUp ? (
          <Fact name="Afterwards">
            <span>{event.followUp}</span>
          </Fact>
        ) : null}
      </dl>
      {event.hosts.length > 0 ? (
        <section className="part">
          <h2>Who speaks</h2>
          <ul className="who">
            {event.hosts.map((host) => (
              <li key={host.name}>
                <span className="face" aria-hidden="true">
                  {initials(host.name)}
                </span>
                <div>
                  <b>{host.name}</b>
                  {host.line ? <span className="small">{host.line}</span> : null}
                </div>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {open ? <Bar event={event} readerZone={readerZone} /> : null}
    </article>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }): ReactElement {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Where({ event }: { event: PublicEvent }): ReactElement {
  if (event.mode === 'virtual' || !event.place) {
    return (
      <>
        <b>Online</b>
        <span className="small">Your link to join comes with your seat.</span>
      </>
    );
  }
  return (
    <>
      <b>{event.place}</b>
      {event.mode === 'hybrid' ? <span className="small">Or online, with your own link to join.</span> : null}
    </>
  );
}

/** The words up to the first comma are what they hold in their hands; they are set stronger. */
function TakeAway({ text }: { text: string }): ReactElement {
  const comma = text.indexOf(',');
  if (comma < 8 || comma > 60) return <>{text}</>;
  return (
    <>
      <b>{text.slice(0, comma + 1)}</b>
      {text.slice(comma + 1)}
    </>
  );
}

/** On a phone: date, honest seats and the way to the form, until the form comes. */
function Bar({ event, readerZone }: Pick<ArticleProps, 'event' | 'readerZone'>): ReactElement {
  const left = seatsLeft(event);
  const day = weekdayWords(event.startsAt, readerZone, event.startsAt, { short: true });
  const start = spanWords({ ...event, endsAt: null }, readerZone);
  return (
    <div className="bar">
      <div>
        <b>{`${day}, ${start}`}</b>
        <span>{left === null ? formatWord(event.format) : `${left} of ${event.capacity} seats left`}</span>
      </div>
      <a className="button next" href="#seat">
        Save my seat
      </a>
    </div>
  );
}

function notForYou(text: string): string {
  const said = text.trim();
  if (/^not for/i.test(said)) return said;
  const sentence = inSentence(said).replace(/^if /, '');
  return `Not for you if ${sentence}.`;
}
