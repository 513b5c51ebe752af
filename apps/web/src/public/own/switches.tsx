import type { ReactElement } from 'react';

/** One permission as a whole sentence, with what holds now. */
export interface Switch {
  name: 'eventMail' | 'repMail' | 'repPhone';
  /** The sentence that was allowed, or the one that would be. */
  wording: string;
  allowed: boolean;
  /** When and where it was said, or what would be asked. */
  line: string | null;
  /** True when this very switch was just moved. */
  saved: boolean;
  /** True when the number is to be given now, with this switch. */
  asksNumber: boolean;
}

/** Each sentence with its own switch: a button of its own form, so that one answer never carries another. */
export function Switches({ path, switches }: { path: string; switches: Switch[] }): ReactElement {
  return (
    <ul className="switches">
      {switches.map((one) => (
        <li key={one.name} id={one.name}>
          <div>
            <p id={`${one.name}-wording`}>{one.wording}</p>
            {one.saved ? (
              <output className="small saved">
                {one.allowed ? 'Saved: allowed from now on.' : 'Saved: not allowed any more.'}
              </output>
            ) : one.line ? (
              <p className="small">{one.line}</p>
            ) : null}
            {one.asksNumber ? (
              <label className="label">
                Which number may they call?
                <input
                  className="input"
                  form={`${one.name}-form`}
                  name="phone"
                  type="tel"
                  autoComplete="tel"
                  required
                />
              </label>
            ) : null}
          </div>
          <form method="post" action={`${path}/permission`} id={`${one.name}-form`}>
            <input type="hidden" name="name" value={one.name} />
            <input type="hidden" name="act" value={one.allowed ? 'withdraw' : 'grant'} />
            <button
              className="switch"
              role="switch"
              aria-checked={one.allowed}
              aria-describedby={`${one.name}-wording`}
            >
              <i />
              {one.allowed ? 'Allowed' : 'Not allowed'}
            </button>
          </form>
        </li>
      ))}
    </ul>
  );
}
