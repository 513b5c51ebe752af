import { addToDay, type CalendarDay, dayIn, startOfDay } from '../directory/zoned-day.js';
import { calendarWords } from './event-times.js';

/** The version of the sentences below. A changed sentence is a new version; what people saw is kept with the grant. */
export const WORDING_VERSION = 1;

export type OfferName = 'eventMail' | 'repMail' | 'repPhone';

/** Something an attendee may allow, as a whole sentence. Never ticked beforehand, never required. */
export interface PermissionOffer {
  name: OfferName;
  purpose: 'event_mail' | 'rep_contact';
  channel: 'mail' | 'phone';
  topic: string;
  wording: string;
  wordingVersion: number;
  /** Null when it holds from the moment it is given. */
  notBefore: Date | null;
  expiresAt: Date;
}

export interface OfferContext {
  /** Who would write or call: the company's name. */
  host: string;
  /** Whom the event is for, as the plan says it. */
  audience: string;
  promise: string;
  startsAt: Date;
  timeZone: string;
  now: Date;
}

const EVENT_MAIL_YEARS = 2;
const REP_MONTHS = 3;

/**
 * What may be allowed around an event. Days are those of the event's zone. Mail about other events is allowed for two
 * years after the event, contact by one person for three months, beginning the day after; once that day has come,
 * the sentence no longer names it.
 */
export function permissionOffers(context: OfferContext): PermissionOffer[] {
  const { host, timeZone, now } = context;
  const eventDay = dayIn(timeZone, context.startsAt);
  const from = addToDay(eventDay, { days: 1 });
  const begins = startOfDay(from, timeZone);
  const ahead = begins > now;
  const base = ahead ? eventDay : dayIn(timeZone, now);
  const mailUntil = addToDay(base, { years: EVENT_MAIL_YEARS });
  const repUntil = addToDay(base, { months: REP_MONTHS });
  const audience = inSentence(context.audience);
  const span = ahead ? `from ${spanOfDays(from, repUntil)}` : `until ${calendarWords(repUntil)}`;
  const rep = {
    purpose: 'rep_contact',
    topic: context.promise,
    wordingVersion: WORDING_VERSION,
    notBefore: ahead ? begins : null,
    expiresAt: endOfDay(repUntil, timeZone),
  } as const;
  return [
    {
      name: 'eventMail',
      purpose: 'event_mail',
      channel: 'mail',
      topic: `events for ${audience}`,
      wording: `${host} may e-mail me about other events for ${audience}, at most one a month, until ${calendarWords(mailUntil)}.`,
      wordingVersion: WORDING_VERSION,
      notBefore: null,
      expiresAt: endOfDay(mailUntil, timeZone),
    },
    {
      ...rep,
      name: 'repMail',
      channel: 'mail',
      wording: `One person from ${host} may e-mail me about what I wrote here, ${span}. No calls, no newsletter.`,
    },
    {
      ...rep,
      name: 'repPhone',
      channel: 'phone',
      wording: `One person from ${host} may call me about what I wrote here, on weekdays from 9 to 17, until ${calendarWords(repUntil)}.`,
    },
  ];
}

/** The same sentence said to the person, for mail: "e-mail me about what I wrote" is "e-mail you about what you wrote". */
export function saidToYou(wording: string): string {
  return wording.replace(/ (e-mail|call) me /, ' $1 you ').replace('what I wrote here', 'what you wrote');
}

/** The audience within a sentence: small first letter, unless it is an abbreviation; no full stop. */
export function inSentence(text: string): string {
  const phrase = text.trim().replace(/[.\s]+$/, '');
  const abbreviated = /^\p{Lu}[\p{Lu}\d]/u.test(phrase);
  return abbreviated ? phrase : phrase.charAt(0).toLowerCase() + phrase.slice(1);
}

function spanOfDays(from: CalendarDay, until: CalendarDay): string {
  return `${calendarWords(from, until.year)} to ${calendarWords(until)}`;
}

function endOfDay(day: CalendarDay, zone: string): Date {
  return startOfDay(addToDay(day, { days: 1 }), zone);
}
