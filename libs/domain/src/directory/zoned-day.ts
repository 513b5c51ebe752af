/** A day of the calendar, without a time or a zone. Months count from 1. */
export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

/** True for names of the IANA time zone database that this machine knows, such as `Europe/Lisbon`. */
export function isKnownZone(zone: string): boolean {
  if (!/^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)*$/.test(zone)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** The day on the calendar of people in this zone at this instant. */
export function dayIn(zone: string, at: Date): CalendarDay {
  const parts = new Intl.DateTimeFormat('en-u-ca-iso8601', {
    timeZone: zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(at);
  const number = (type: 'year' | 'month' | 'day') => Number(parts.find((part) => part.type === type)?.value);
  return { year: number('year'), month: number('month'), day: number('day') };
}

/** A later day. Months are added first and keep to the month: 30 November plus three months is 28 February. */
export function addToDay(from: CalendarDay, { years = 0, months = 0, days = 0 }): CalendarDay {
  const month = from.month - 1 + months;
  const year = from.year + years + Math.floor(month / 12);
  const index = ((month % 12) + 12) % 12;
  const last = new Date(Date.UTC(year, index + 1, 0)).getUTCDate();
  const date = new Date(Date.UTC(year, index, Math.min(from.day, last) + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The instant at which this day begins in this zone; after a gap of summer time, the first one there is. */
export function startOfDay({ year, month, day }: CalendarDay, zone: string): Date {
  const wall = Date.UTC(year, month - 1, day);
  let at = wall - offsetAt(zone, wall);
  at = wall - offsetAt(zone, at);
  return new Date(at);
}

/** `2027-01-21T16:00:00+01:00`: an instant as the clocks of a zone show it. */
export function isoInZone(at: Date, zone: string): string {
  const offset = offsetAt(zone, +at);
  const wall = new Date(+at + offset).toISOString().slice(0, 19);
  const minutes = Math.abs(Math.round(offset / 60_000));
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${wall}${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** How far the zone's clocks are ahead of UTC at this instant, in milliseconds. */
function offsetAt(zone: string, at: number): number {
  const parts = new Intl.DateTimeFormat('en-u-ca-iso8601', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(new Date(at));
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const wall = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
  return wall - Math.floor(at / 1000) * 1000;
}
