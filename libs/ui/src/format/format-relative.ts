import { dayOf, type Instant } from './format-date.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Whole calendar days from one instant's day to another's, in one zone: tomorrow is 1 even if it is an hour away. */
export function daysBetween(from: Instant, to: Instant, timeZone: string): number {
  return Math.round((Date.parse(dayOf(to, timeZone)) - Date.parse(dayOf(from, timeZone))) / DAY);
}

/** "22 min", "1 h 40", "3 h 05", "2 d": a length of time as it stands on a clock. Negative lengths count as their size. */
export function formatDuration(milliseconds: number): string {
  const minutes = Math.round(Math.abs(milliseconds) / MINUTE);
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 24 * 60) return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')}`;
  return `${Math.round(minutes / (24 * 60))} d`;
}

/** "5 days ago", "yesterday", "in 3 hours", "now". Days are the reader's calendar days. */
export function formatRelative(at: Instant, now: number, locale: string, timeZone: string): string {
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const difference = new Date(at).getTime() - now;
  const size = Math.abs(difference);
  if (size < MINUTE) return words.format(0, 'second');
  if (size < HOUR) return words.format(Math.trunc(difference / MINUTE), 'minute');
  const days = daysBetween(now, at, timeZone);
  if (days === 0 || size < 6 * HOUR) return words.format(Math.trunc(difference / HOUR), 'hour');
  if (Math.abs(days) < 14) return words.format(days, 'day');
  if (Math.abs(days) < 60) return words.format(Math.trunc(days / 7), 'week');
  if (Math.abs(days) < 365) return words.format(Math.trunc(days / 30), 'month');
  return words.format(Math.trunc(days / 365), 'year');
}
