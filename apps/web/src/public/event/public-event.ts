import type { EventBrief } from '@worthwhile/domain';

/** What everybody may know about an event: the part of the plan that stands on its public page. */
export interface PublicEvent extends Pick<
  EventBrief,
  | 'stage'
  | 'audience'
  | 'promise'
  | 'takeAways'
  | 'summary'
  | 'notFor'
  | 'minutesAsked'
  | 'proof'
  | 'followUp'
  | 'format'
  | 'mode'
  | 'place'
  | 'endsAt'
  | 'timeZone'
  | 'capacity'
  | 'seatsTaken'
> {
  /** The company that invites. */
  host: string;
  /** Where the page is, with the scheme; it carries nothing personal. */
  url: string;
  startsAt: Date;
  hosts: { name: string; line: string | null }[];
}

const FORMATS: Record<string, string> = {
  webinar: 'Webinar',
  workshop: 'Workshop',
  roundtable: 'Roundtable',
  dinner: 'Dinner',
  breakfast: 'Breakfast',
  booth: 'Booth',
};

/** `Webinar`, or `Event` when the plan names no format. */
export const formatWord = (format: string | null): string => FORMATS[format ?? ''] ?? 'Event';

/** The path of the public page below the site's address. */
export const pathOf = (event: Pick<PublicEvent, 'url'>): string => new URL(event.url).pathname;

/** A long promise is set smaller, so that it keeps to a few lines. */
export const promiseClass = (promise: string): string => (promise.length > 36 ? 'promise long' : 'promise');

/** First letters of the first and last name. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  const letters = [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => [...(word ?? '')][0] ?? '');
  return letters.join('').toUpperCase();
}

/** Who reads the answers: the promise under the question. Null when nobody is named. */
export function readersOf(hosts: { name: string }[]): string | null {
  const [first] = hosts;
  if (!first) return null;
  if (hosts.length === 1) return `${first.name} reads`;
  return hosts.length === 2 ? 'Both speakers read' : `All ${hosts.length} speakers read`;
}
