import type { ReactElement } from 'react';

export interface Held {
  name: string;
  what: string;
}

/** What is held about the reader, in a few lines, and all of it as a file. */
export function HeldData({ host, held, path }: { host: string; held: Held[]; path: string }): ReactElement {
  return (
    <section className="part" id="held">
      <h2>{`What ${host} holds about me`}</h2>
      <dl className="rows">
        {held.map(({ name, what }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <div className="actions">
        <a className="button" href={`${path}/data.json`} download>
          Download it all
        </a>
        <p className="small">To have it corrected or erased, answer any of our mails.</p>
      </div>
    </section>
  );
}
