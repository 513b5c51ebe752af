const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;

/** Days since 1 January 1970 in a zone's own calendar. */
export type LocalDay = number;

const formats = new Map<string, Intl.DateTimeFormat>();

/** How far the zone's wall clock is ahead of UTC at this instant, in milliseconds. */
function zoneOffset(at: number, zone: string): number {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return wall - Math.floor(at / 1000) * 1000;
}

/** The calendar day it is in the zone. @throws RangeError for a zone that does not exist. */
export function localDay(at: Date, zone: string): LocalDay {
  return Math.floor((+at + zoneOffset(+at, zone)) / DAY);
}

/** The instant at which the zone's clocks show these minutes after midnight of that day. */
export function instantOf(day: LocalDay, minutes: number, zone: string): Date {
  const wall = day * DAY + minutes * MINUTE;
  // The offset of the first guess may be that of the other side of a clock change; the second look is right.
  const guess = wall - zoneOffset(wall, zone);
  return new Date(wall - zoneOffset(guess, zone));
}

/** 0 is Monday, 6 is Sunday. */
export function weekday(day: LocalDay): number {
  // 1 January 1970 was a Thursday.
  return (((day + 3) % 7) + 7) % 7;
}
