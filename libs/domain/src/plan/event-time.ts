import { isTimeZone, wallClockOf } from '../time/index.js';

const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;
const formats = new Map<string, Intl.DateTimeFormat>();

/** True for names like `Europe/Lisbon`. Bare offsets ("+01:00") are no zones for an event: they forget summer time. */
export function isEventZone(zone: string): boolean {
  return /^[A-Za-z]/.test(zone) && isTimeZone(zone);
}

/** The wall clock in a zone at an instant, to the minute: `YYYY-MM-DDTHH:mm`. */
export function localTime(instant: Date, zone: string): string {
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  return `${parts['year']}-${parts['month']}-${parts['day']}T${parts['hour']}:${parts['minute']}`;
}

/** Why a wall-clock time names no single instant. */
export type LocalTimeProblem = 'form' | 'zone' | 'gap' | 'twice';

/**
 * The instant at which clocks in `zone` show `local` (`YYYY-MM-DDTHH:mm`).
 * In the hour that is skipped in spring there is none, in the hour that comes twice in autumn there are two:
 * both are answered as a problem, because guessing would move an event by an hour.
 */
export function instantOf(local: string, zone: string): { at: Date } | { problem: LocalTimeProblem } {
  if (!isEventZone(zone)) return { problem: 'zone' };
  const wall = LOCAL.test(local) ? Date.parse(`${local}:00Z`) : Number.NaN;
  // "30 February" parses as 2 March in some engines, and 24:00 as the next day.
  if (Number.isNaN(wall) || !new Date(wall).toISOString().startsWith(local)) return { problem: 'form' };
  const [first, second] = wallClockOf(zone)(wall);
  if (second !== undefined) return { problem: 'twice' };
  const at = new Date(first ?? wall);
  return localTime(at, zone) === local ? { at } : { problem: 'gap' };
}

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    formats.set(zone, format);
  }
  return format;
}
