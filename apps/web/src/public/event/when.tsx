import { cityOf, whenLines } from '@worthwhile/domain';
import type { ReactElement } from 'react';
import { pathOf, type PublicEvent } from './public-event.js';

/** One city for each zone most readers live in. Any other zone of the database is taken in the address as well. */
const ZONES = [
  'Pacific/Honolulu',
  'America/Los_Angeles',
  'America/Denver',
  'America/Chicago',
  'America/New_York',
  'America/Sao_Paulo',
  'Atlantic/Azores',
  'Europe/Lisbon',
  'Europe/London',
  'Europe/Berlin',
  'Europe/Paris',
  'Europe/Madrid',
  'Europe/Helsinki',
  'Europe/Istanbul',
  'Africa/Lagos',
  'Africa/Johannesburg',
  'Africa/Nairobi',
  'Asia/Dubai',
  'Asia/Karachi',
  'Asia/Kolkata',
  'Asia/Dhaka',
  'Asia/Bangkok',
  'Asia/Singapore',
  'Asia/Tokyo',
  'Australia/Sydney',
  'Pacific/Auckland',
];

interface WhenProps {
  event: PublicEvent;
  readerZone: string;
  now: Date;
}

/** Date and time in the reader's zone, the event's own beneath. */
export function When({ event, readerZone, now }: WhenProps): ReactElement {
  const { first, second } = whenLines(event, readerZone, now, event.mode);
  return (
    <>
      <b>{first}</b>
      {second ? <span className="small">{second}</span> : null}
    </>
  );
}

/** Shows the times of another zone: a GET form, so that it needs no script and changes nothing. */
export function ZoneChooser({ event, readerZone }: Omit<WhenProps, 'now'>): ReactElement {
  const zones = ZONES.includes(readerZone) ? ZONES : [readerZone, ...ZONES];
  return (
    <details>
      <summary className="link">Show another time zone</summary>
      <form method="get" action={pathOf(event)} className="zones">
        <label className="gone" htmlFor="tz">
          Time zone
        </label>
        <select id="tz" name="tz" defaultValue={readerZone}>
          {zones.map((zone) => (
            <option key={zone} value={zone}>
              {cityOf(zone)}
            </option>
          ))}
        </select>
        <button className="button">Show</button>
      </form>
    </details>
  );
}
