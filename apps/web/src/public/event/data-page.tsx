import type { ReactElement } from 'react';
import { MessagePage } from '../message-page.js';
import { pathOf, type PublicEvent } from './public-event.js';

const linksOf = (event: PublicEvent) => ({
  data: `${pathOf(event)}/data`,
  privacy: `${pathOf(event)}/privacy`,
});

/** Leads to one's own page without a password: the link is sent to the address, never shown here. */
export function DataPage({ event, asked }: { event: PublicEvent; asked: boolean }): ReactElement {
  const title = asked ? 'Look into your mail' : 'See your data';
  return (
    <MessagePage title={title} host={event.host} links={linksOf(event)}>
      {asked ? (
        <p>
          If there is a seat under this address, a mail with the link to your page is on its way. Nobody else
          sees it.
        </p>
      ) : (
        <>
          <p>
            Everything that is held about you is on a page of your own, with what you allowed and a way to
            give your seat back. The link to it is in every mail about your seat. If you cannot find one, we
            send it again.
          </p>
          <form method="post" action={`${pathOf(event)}/data`} className="part">
            <label className="label" htmlFor="email">
              E-mail
            </label>
            <input className="input" id="email" name="email" type="email" autoComplete="email" required />
            <button className="button next whole">Send me the link</button>
          </form>
        </>
      )}
      <p>
        <a href={pathOf(event)}>Back to the event</a>
      </p>
    </MessagePage>
  );
}

/** What is kept, why, and who reads it. */
export function PrivacyPage({ event }: { event: PublicEvent }): ReactElement {
  return (
    <MessagePage title="Privacy notice" host={event.host} links={linksOf(event)}>
      <p>{`${event.host} invites to this event and looks after your data.`}</p>
      <h2>What is kept</h2>
      <ul>
        <li>Your name and e-mail address, so that you have a seat and get the mails about it.</li>
        <li>What you want from the event, in your own words. The people who prepare it read it.</li>
        <li>Whether you came, for how long, and what you answered afterwards.</li>
        <li>What you allow and what you took back, in the words you saw.</li>
      </ul>
      <h2>What is done with it</h2>
      <p>
        A seat brings three mails: a confirmation, a reminder the day before, one after. Everything else
        happens only if you allowed it, and you can take that back on your page at any time.
      </p>
      <h2>What is not done</h2>
      <p>No cookies, no tracking, no pictures from other servers, no sale of addresses.</p>
      <h2>Your rights</h2>
      <p>
        See and download everything on <a href={`${pathOf(event)}/data`}>your own page</a>. To have it
        corrected or erased, answer any of our mails.
      </p>
    </MessagePage>
  );
}
