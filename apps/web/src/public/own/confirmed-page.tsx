import { givenName, spanWords, weekdayWords, whenLines } from '@worthwhile/domain';
import type { ReactElement } from 'react';
import { pathOf, type PublicEvent, readersOf } from '../event/public-event.js';
import { Tick } from '../icons.js';
import { Layout } from '../layout.js';
import { type CalendarLinks, OtherCalendars } from './calendar-links.js';
import { Forward } from './forward.js';
import { WantQuote } from './want-quote.js';

export interface ConfirmedPageProps {
  event: PublicEvent;
  /** Null when the address was known under another name than the one typed: then neither is shown. */
  name: string | null;
  email: string;
  /** The words of this very answer; null when none were written. */
  want: string | null;
  readerZone: string;
  now: Date;
  calendar: CalendarLinks;
  /** Where the button that sends the confirmation again posts to. */
  againPath: string;
  sentAgain: boolean;
}

const DAY = 86_400_000;

/** The answer to a saved seat: calendar first, then what comes with dates, own words back, a link to forward. */
export function ConfirmedPage(props: ConfirmedPageProps): ReactElement {
  const { event, name, email, want, readerZone, now } = props;
  const { first, second } = whenLines(event, readerZone, now, event.mode);
  const day = (offset: number) => {
    const at = new Date(+event.startsAt + offset * DAY);
    return weekdayWords(at, readerZone, at, { short: true });
  };
  const readers = readersOf(event.hosts);
  const links = { data: `${pathOf(event)}/data`, privacy: `${pathOf(event)}/privacy` };
  const [start, end] = spanWords(event, readerZone).split('–');
  return (
    <Layout title="You’re in" host={event.host} links={links}>
      <div className="two">
        <div>
          <p className="state">
            <Tick />
            Seat saved
          </p>
          <h1 className="head">{name ? `You’re in, ${givenName(name)}` : 'You’re in'}</h1>
          <p className="lede">
            <b>{event.promise}</b>
            {first}
            {second ? (
              <>
                <br />
                {second}
              </>
            ) : null}
          </p>
          <div className="actions">
            <a className="button next" href={props.calendar.file}>
              Add to calendar
            </a>
            <OtherCalendars links={props.calendar} />
          </div>
          <section className="part">
            <h2>What happens next</h2>
            <dl className="rows next">
              <div>
                <dt>Today</dt>
                <dd>
                  <form method="post" action={props.againPath}>
                    {`A confirmation with the link to your own page goes to ${email}. `}
                    {props.sentAgain ? (
                      <span className="saved">It was sent again.</span>
                    ) : (
                      <>
                        Not there in ten minutes? <button className="plain link">Send it again</button>
                      </>
                    )}
                  </form>
                </dd>
              </div>
              {+event.startsAt - DAY > +now ? (
                <div>
                  <dt>{day(-1)}</dt>
                  <dd>
                    A reminder{event.mode === 'in_person' ? ' with the way there' : ' with your link to join'}
                  </dd>
                </div>
              ) : null}
              <div>
                <dt>{day(0)}</dt>
                <dd>{`It starts on the minute at ${start}${end ? ` and ends at ${end}` : ''}`}</dd>
              </div>
              <div>
                <dt>{day(1)}</dt>
                <dd>One mail, and one question – did you get what you came for?</dd>
              </div>
            </dl>
          </section>
        </div>
        <div>
          {want ? (
            <section className="part">
              <WantQuote words={want}>{readers ? `${readers} this before it starts.` : null}</WantQuote>
            </section>
          ) : null}
          <Forward event={event} />
        </div>
      </div>
    </Layout>
  );
}
