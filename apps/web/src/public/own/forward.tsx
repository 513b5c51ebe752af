import type { ReactElement } from 'react';
import type { PublicEvent } from '../event/public-event.js';

/** The link to pass on. It carries nothing about whoever passes it on. */
export function Forward({ event }: { event: PublicEvent }): ReactElement {
  const shown = event.url.replace(/^https?:\/\//, '');
  const mail = new URLSearchParams({ subject: event.promise, body: `${event.promise}\n\n${event.url}` });
  return (
    <section className="part" id="forward">
      <h2>Know someone who waits, too?</h2>
      <p className="small" style={{ margin: '10px 0 14px' }}>
        They get their own seat and are asked what they want from it. You don’t see their answer, they don’t
        see yours.
      </p>
      <label className="label" htmlFor="forward-link">
        Link to forward
      </label>
      <input className="input" id="forward-link" readOnly defaultValue={shown} />
      <p style={{ marginTop: 12 }}>
        <a className="button" href={`mailto:?${mail.toString().replaceAll('+', '%20')}`}>
          Forward by e-mail
        </a>
      </p>
    </section>
  );
}
