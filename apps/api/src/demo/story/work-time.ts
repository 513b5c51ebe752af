import type { Chance } from './seeded.js';

/** Days since 1 January 1970 in a zone's own calendar. */
export type LocalDay = number;

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
/** 5 January 1970 was a Monday: working days are counted from there. */
const FIRST_MONDAY = 4;

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
  const part = new Map(format.formatToParts(at).map((p) => [p.type, Number(p.value)]));
  const get = (type: Intl.DateTimeFormatPartTypes): number => part.get(type) ?? 0;
  const wall = Date.UTC(get('year'), get('month') - 1, get('day'), get('hour'), get('minute'), get('second'));
  return wall - Math.floor(at / 1000) * 1000;
}

/** The calendar day it is in the zone. */
export function localDay(at: Date, zone: string): LocalDay {
  return Math.floor((at.getTime() + zoneOffset(at.getTime(), zone)) / DAY);
}

/** The instant at which the zone's clocks show these minutes after midnight of that day. */
export function instantOf(day: LocalDay, minutes: number, zone: string): Date {
  const wall = day * DAY + minutes * MINUTE;
  const guess = wall - zoneOffset(wall, zone);
  return new Date(wall - zoneOffset(guess, zone));
}

/** Monday to Friday; the story keeps no public holidays. */
export function isWorkday(day: LocalDay): boolean {
  return (((day - FIRST_MONDAY) % 7) + 7) % 7 < 5;
}

/** The day itself, or the nearest working day before (-1) or after (+1) it. */
export function toWorkday(day: LocalDay, direction: -1 | 1): LocalDay {
  let found = day;
  while (!isWorkday(found)) found += direction;
  return found;
}

/** "09:30" as minutes after midnight. */
export function minutesOf(clock: string): number {
  const [hours = '0', minutes = '0'] = clock.split(':');
  return Number(hours) * 60 + Number(minutes);
}

/**
 * The working day some days away from `now`, at a wall-clock time of the zone. A
 * weekend moves away from now: back for the past, on for the future.
 */
export function workdayAt(now: Date, days: number, clock: string, zone: string): Date {
  const day = toWorkday(localDay(now, zone) + days, days > 0 ? 1 : -1);
  return instantOf(day, minutesOf(clock), zone);
}

/** Arithmetic in working minutes. Each working day has the same length. */
export interface WorkClock {
  readonly zone: string;
  isOpen(at: Date): boolean;
  /** Working minutes from one instant to another; negative when `to` is earlier. */
  minutesBetween(from: Date, to: Date): number;
  /** The instant so many working minutes later, or earlier when negative. */
  shift(at: Date, minutes: number): Date;
  /** A working instant in [from, to); `bias` above 1 draws it towards `from`. */
  within(chance: Chance, from: Date, to: Date, bias?: number): Date;
}

/** Makes the arithmetic for offices that open and close at these wall-clock times. */
export function workClock(zone: string, opens: string, closes: string): WorkClock {
  const start = minutesOf(opens);
  const length = minutesOf(closes) - start;
  const openings = new Map<LocalDay, number>();
  const opening = (day: LocalDay): number => {
    const known = openings.get(day) ?? instantOf(day, start, zone).getTime();
    openings.set(day, known);
    return known;
  };
  /** Working minutes since the first Monday of 1970. */
  const ordinal = (at: Date): number => {
    const day = localDay(at, zone);
    const since = day - FIRST_MONDAY;
    const week = Math.floor(since / 7);
    const weekday = since - week * 7;
    if (weekday >= 5) return (week + 1) * 5 * length;
    const worked = (at.getTime() - opening(day)) / MINUTE;
    return (week * 5 + weekday) * length + Math.min(Math.max(worked, 0), length);
  };
  const instant = (minutes: number): Date => {
    const index = Math.floor(minutes / length);
    const week = Math.floor(index / 5);
    const day = FIRST_MONDAY + week * 7 + (index - week * 5);
    return new Date(opening(day) + (minutes - index * length) * MINUTE);
  };
  return {
    zone,
    isOpen: (at) => {
      const day = localDay(at, zone);
      const worked = (at.getTime() - opening(day)) / MINUTE;
      return isWorkday(day) && worked >= 0 && worked <= length;
    },
    minutesBetween: (from, to) => ordinal(to) - ordinal(from),
    shift: (at, minutes) => instant(ordinal(at) + minutes),
    within: (chance, from, to, bias = 1) => {
      const first = ordinal(from);
      const room = ordinal(to) - first;
      const share = chance.next() ** bias;
      // Both ends in the same closed stretch: no working instant lies between them.
      if (room <= 0) return new Date(from.getTime() + share * (to.getTime() - from.getTime()));
      const found = instant(Math.floor((first + share * room) * 60) / 60);
      return found < from ? from : found;
    },
  };
}
