import { addToDay, type CalendarDay, dayIn, startOfDay } from '../directory/zoned-day.js';

/** The version of the sentence below. Another sentence is another version; what was shown is kept with each grant. */
export const AFTER_EVENT_WORDING_VERSION = 1;

/** How long one rep may write after the event. */
const PERMISSION_MONTHS = 3;

/** Local time at which attendees are asked, on the morning after. */
const ASK_HOUR = 9;

/** Later than this after the end nobody is asked without a member saying so: the memory is gone. */
export const ASK_ON_ITS_OWN_DAYS = 7;

const DAY_MS = 86_400_000;

/** `29 January`, `Fri 29 Jan` or `21 April 2027`, with no-break spaces. */
export function dayInWords(day: CalendarDay, style: 'day' | 'short' | 'long'): string {
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    day: 'numeric',
    month: style === 'short' ? 'short' : 'long',
    ...(style === 'short' ? { weekday: 'short' } : {}),
    ...(style === 'long' ? { year: 'numeric' } : {}),
  };
  const text = new Intl.DateTimeFormat('en-GB', options).format(Date.UTC(day.year, day.month - 1, day.day));
  return text.replace(',', '').replaceAll(' ', '\u00a0');
}

/** A permission as it is offered: the exact sentence, and the first instant at which it is over. */
export interface OfferedPermission {
  readonly wording: string;
  readonly wordingVersion: number;
  readonly expiresAt: Date;
}

/**
 * What an attendee may allow on the page after the event. It ends with the day three months after the event, on
 * the event's calendar. The sentence is kept exactly as it was shown.
 */
export function permissionAfterEvent(host: string, startsAt: Date, timeZone: string): OfferedPermission {
  const last = addToDay(dayIn(timeZone, startsAt), { months: PERMISSION_MONTHS });
  const until = dayInWords(last, 'long');
  return {
    wording: `One person from ${host} may e-mail me about what I wrote here, until ${until}. No calls, no newsletter.`,
    wordingVersion: AFTER_EVENT_WORDING_VERSION,
    expiresAt: startOfDay(addToDay(last, { days: 1 }), timeZone),
  };
}

/** When attendees are asked on their own: nine in the morning after the event ended, where it took place. */
export function morningAfter(endsAt: Date, timeZone: string): Date {
  const midnight = startOfDay(addToDay(dayIn(timeZone, endsAt), { days: 1 }), timeZone);
  return new Date(+midnight + ASK_HOUR * 3_600_000);
}

/**
 * When to ask, without a member saying so: on the morning after, or now if that has passed and it is not more than
 * a week ago; null when it is too late.
 */
export function askOnItsOwnAt(endsAt: Date, timeZone: string, now: Date): Date | null {
  if (+now - +endsAt > ASK_ON_ITS_OWN_DAYS * DAY_MS) return null;
  const morning = morningAfter(endsAt, timeZone);
  return morning > now ? morning : now;
}

/**
 * By which day what was missing is answered: Friday of the week after the event, and for those who tell us later,
 * Friday of the week after they did.
 */
export function answeredBy(startsAt: Date, timeZone: string, toldAt: Date): CalendarDay {
  const fridayAfter = (at: Date): CalendarDay => {
    const day = dayIn(timeZone, at);
    const weekday = (new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay() + 6) % 7;
    return addToDay(day, { days: 11 - weekday });
  };
  const promised = fridayAfter(startsAt);
  const inTime = +startOfDay(promised, timeZone) - +toldAt >= 2 * DAY_MS;
  return inTime ? promised : fridayAfter(toldAt);
}
