import { givenName, weekdayWords, type YesPartlyNo } from '@worthwhile/domain';
import type { ReactElement } from 'react';
import { pathOf, type PublicEvent } from '../event/public-event.js';
import { Layout } from '../layout.js';
import { Choices } from './choices.js';

/** What stands in the form: what was answered before, else what was chosen in the mail, else nothing. */
export interface AfterEventAnswer {
  gotIt: YesPartlyNo | null;
  worthIt: YesPartlyNo | null;
  missing: string;
  /** One for each take-away of the promise. */
  takeAways: (YesPartlyNo | null)[];
  allowRep: boolean;
}

export interface AfterEventPageProps {
  event: PublicEvent;
  /** `/a/<token>`: where the form posts to. */
  path: string;
  ownPath: string;
  name: string;
  /** The minutes they gave: as attended, else as asked of them; null when neither is known. */
  minutes: number | null;
  want: string | null;
  answer: AfterEventAnswer;
  /** The choice comes from the link in the mail and nothing was sent yet. */
  fromMail: YesPartlyNo | null;
  answeredAt: Date | null;
  /** Who makes good on what was missing, and by when. */
  repair: { who: string; day: string };
  /** The sentence to allow; null when it is allowed already. */
  offer: string | null;
  problem: string | null;
  readerZone: string;
  now: Date;
}

const WORDS = { yes: 'Yes', partly: 'Partly', no: 'No' } as const;
const COUNT = ['no', 'one thing', 'two things', 'three things'];

/** The page after an event. A choice made in the mail is only filled in: reading the page sends nothing. */
export function AfterEventPage(props: AfterEventPageProps): ReactElement {
  const { event, path, ownPath, name, minutes, want, readerZone, now, problem } = props;
  const thanks = minutes ? `Thank you for your ${minutes} minutes` : 'Thank you for coming';
  return (
    <Layout
      title="Did you get it?"
      host={event.host}
      links={{ data: ownPath, privacy: `${pathOf(event)}/privacy` }}
    >
      <div className="two after">
        <div className="beside">
          <p className="kind">{`${event.promise} · ${weekdayWords(event.startsAt, readerZone, now)}`}</p>
          <h1 className="promise long">{`${thanks}, ${givenName(name)}`}</h1>
          <p className="lede">
            {minutes ? 'Was it worth them?' : 'Was it worth your time?'} One page, about a minute.
          </p>
          {want ? (
            <section className="part">
              <p className="small">Before the event you wrote</p>
              <blockquote className="words">{want}</blockquote>
            </section>
          ) : null}
        </div>
        <div className="panel bare">
          {problem ? (
            <p className="mend" role="alert">
              <b>{problem}</b> Everything you chose and wrote is still here.
            </p>
          ) : null}
          <form method="post" action={path}>
            <Questions {...props} />
            <div className="send">
              <button className="button next">Send</button>
              <p className="note">All of it is optional; send what you like.</p>
            </div>
          </form>
        </div>
      </div>
    </Layout>
  );
}

function Questions(props: AfterEventPageProps): ReactElement {
  const { event, answer, minutes, repair, offer } = props;
  const { takeAways } = event;
  return (
    <>
      <Choices name="gotIt" chosen={answer.gotIt} under={standing(props)}>
        <h2 className="ask-head">Did you get it?</h2>
      </Choices>
      {takeAways.length > 0 ? (
        <section className="asks">
          <h2 className="ask-head">{`Do you have the ${COUNT[takeAways.length]} promised?`}</h2>
          {takeAways.map((text, at) => (
            <Choices key={text} name={`take${at}`} chosen={answer.takeAways[at] ?? null}>
              {text}
            </Choices>
          ))}
        </section>
      ) : null}
      <Choices name="worthIt" chosen={answer.worthIt}>
        <h2 className="ask-head">
          {minutes ? `Would you spend those ${minutes} minutes again?` : 'Would you spend that time again?'}
        </h2>
      </Choices>
      <div className="question">
        <label className="ask-head" htmlFor="missing">
          What was missing?
        </label>
        <p
          className="small"
          id="missing-hint"
        >{`${repair.who} answers what is missing, in person, by ${repair.day}.`}</p>
        <div className="said">
          <textarea
            id="missing"
            name="missing"
            rows={2}
            maxLength={2000}
            defaultValue={answer.missing}
            aria-describedby="missing-hint"
          />
        </div>
      </div>
      <hr className="rule" />
      <fieldset>
        <legend className="ask-head">Want to talk to someone?</legend>
        {offer ? (
          <label className="tick">
            <input type="checkbox" name="allowRep" value="yes" defaultChecked={answer.allowRep} />
            <span>{offer}</span>
          </label>
        ) : (
          <p className="small">
            You said already that one person may write to you. It is on{' '}
            <a href={props.ownPath}>your own page</a>.
          </p>
        )}
      </fieldset>
    </>
  );
}

function standing({ fromMail, answeredAt, readerZone, now }: AfterEventPageProps): string | null {
  if (fromMail) return `You chose “${WORDS[fromMail]}” in the mail. Nothing is sent until you press Send.`;
  if (!answeredAt) return null;
  return `You answered on ${weekdayWords(answeredAt, readerZone, now)}. Sending again replaces that.`;
}
