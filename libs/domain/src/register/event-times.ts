import { type CalendarDay, dayIn } from '../directory/zoned-day.js';

const NBSP = '\u00a0';

/** When something begins and ends, and the zone of the place it is held or hosted in. */
export interface EventSpan {
  startsAt: Date;
  endsAt: Date | null;
  timeZone: string;
}

/** How a time zone is called beside a time: by its city, `Europe/London` is London. */
export function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/** A day this far away needs no year: nobody takes it for another one. */
const PLAIN_DAYS = 300 * 86_400_000;

/** `21 January`, with the year when it is most of a year away from `now`. The blanks do not break. */
export function dayWords(at: Date, zone: string, now: Date | null = null): string {
  const day = dayIn(zone, at);
  return calendarWords(day, now && Math.abs(+at - +now) < PLAIN_DAYS ? day.year : null);
}

/** The words for a day of the calendar; the year is left out when it is `thisYear`. */
export function calendarWords({ year, month, day }: CalendarDay, thisYear: number | null = null): string {
  const name = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long' }).format(
    Date.UTC(year, month - 1, 1),
  );
  return [day, name, ...(year === thisYear ? [] : [year])].join(NBSP);
}

/** `15:00`, on the clocks of this zone. */
export function clockWords(at: Date, zone: string): string {
  const format = { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat('en-GB', format).format(at);
}

/** `Thu 21 January` or, when `short`, `Thu 21 Jan`; with the year when that is far from `now`. */
export function weekdayWords(at: Date, zone: string, now: Date, { short = false } = {}): string {
  const weekday = new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'short' }).format(at);
  const day = dayWords(at, zone, now);
  if (!short) return `${weekday}${NBSP}${day}`;
  const [number, month = '', ...year] = day.split(NBSP);
  return [weekday, number, month.slice(0, 3), ...year].join(NBSP);
}

/** `15:00–15:45`; a span that ends on another day says so by its weekday. */
export function spanWords({ startsAt, endsAt }: EventSpan, zone: string): string {
  const start = clockWords(startsAt, zone);
  if (!endsAt) return start;
  const sameDay = calendarWords(dayIn(zone, startsAt)) === calendarWords(dayIn(zone, endsAt));
  const weekday = new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'short' }).format(endsAt);
  return `${start}–${sameDay ? '' : `${weekday}${NBSP}`}${clockWords(endsAt, zone)}`;
}

/**
 * When it is, in two lines: in the reader's zone, and in the event's own beneath when that is another one. Both
 * name their zone; the second repeats the day when it differs there.
 */
export function whenLines(
  span: EventSpan,
  readerZone: string,
  now: Date,
  mode: string | null = 'virtual',
): { first: string; second: string | null } {
  const { startsAt, timeZone } = span;
  const first = `${weekdayWords(startsAt, readerZone, now)}, ${spanWords(span, readerZone)} in ${cityOf(readerZone)}`;
  if (cityOf(readerZone) === cityOf(timeZone)) return { first, second: null };
  const sameDay = dayWords(startsAt, readerZone) === dayWords(startsAt, timeZone);
  const day = sameDay ? '' : `${weekdayWords(startsAt, timeZone, now)}, `;
  const where = mode === 'virtual' ? 'where it is hosted' : 'where it is held';
  return { first, second: `${day}${spanWords(span, timeZone)} in ${cityOf(timeZone)}, ${where}` };
}
