import { givenName } from '@worthwhile/domain';
import type { ReactElement, ReactNode } from 'react';
import { pathOf, type PublicEvent } from '../event/public-event.js';
import { Tick } from '../icons.js';
import { Layout } from '../layout.js';

export interface AfterEventSentPageProps {
  event: PublicEvent;
  /** `/a/<token>`: where the answer can be changed. */
  path: string;
  ownPath: string;
  name: string;
  /** What was missing, in their words. */
  missing: string | null;
  /** How many things were promised, of how many they said whether they have them, and how many they have not. */
  promised: number;
  answered: number;
  notHad: number;
  /** Something is owed to them. */
  owed: boolean;
  repair: { who: string; day: string };
  /** The sentence that lets one person write, when it is allowed. */
  allowed: string | null;
}

/** After sending: what is owed becomes a promise with a name and a date, never a pitch. */
export function AfterEventSentPage(props: AfterEventSentPageProps): ReactElement {
  const { event, path, ownPath, name, missing, owed, allowed } = props;
  const heard = haveLine(props);
  return (
    <Layout title="Sent" host={event.host} links={{ data: ownPath, privacy: `${pathOf(event)}/privacy` }}>
      <div className="two after">
        <div>
          <p className="state">
            <Tick />
            Sent
          </p>
          <h1 className="promise long">{`Thank you, ${givenName(name)}.${owed ? ` ${owedHead(props)}` : ''}`}</h1>
          {heard || missing ? (
            <p className="lede">{[heard, missing && 'What was missing:'].filter(Boolean).join(' ')}</p>
          ) : null}
          {missing ? <blockquote className="words">{missing}</blockquote> : null}
        </div>
        <section className="panel">
          <h2>What happens next</h2>
          <dl className="rows next">
            {owed ? <Next when={`By ${props.repair.day}`}>{repairLine(props)}</Next> : null}
            {allowed ? (
              <Next when="One person">{`You allowed this: “${allowed}” Take it back on your own page, any time.`}</Next>
            ) : (
              <Next when="No sales call">
                You didn’t ask for one, so nobody will write or call about buying anything.
              </Next>
            )}
            <Next when="Any time">
              <a href={path}>Change your answer</a>. What is held about you is on{' '}
              <a href={ownPath}>your own page</a>.
            </Next>
          </dl>
        </section>
      </div>
    </Layout>
  );
}

const Next = ({ when, children }: { when: string; children: ReactNode }): ReactElement => (
  <div>
    <dt>{when}</dt>
    <dd>{children}</dd>
  </div>
);

const COUNT = ['none', 'one', 'two', 'three'];

function owedHead({ notHad }: AfterEventSentPageProps): string {
  if (notHad > 1) return `${notHad === 2 ? 'Two' : 'Three'} things are still owed to you`;
  return 'One thing is still owed to you';
}

/** Said only when they told us about each of several things. */
function haveLine({ promised, answered, notHad }: AfterEventSentPageProps): string | null {
  if (promised < 2 || answered < promised) return null;
  return `You have ${notHad === 0 ? 'all' : COUNT[promised - notHad]} of the ${COUNT[promised]} things promised.`;
}

function repairLine({ repair, missing }: AfterEventSentPageProps): string {
  const what = missing ? 'writes to you about what was missing' : 'writes to you about what you did not get';
  return `${repair.who} ${what}. It is on the list, with this date.`;
}
