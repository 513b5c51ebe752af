import type { FeaturedPerson } from '../featured-people.js';
import { reachWithinMinutes, storyOffice } from '../office.js';

/** Working minutes between the offer and the claim of the hand-written people. */
const CLAIMED_AFTER = 12;

/**
 * When the person was offered to sales so that the clock shows, at `now`, what the
 * hand-written part says. The clock starts with the offer and runs in office hours.
 */
export function featuredOfferedAt({ place }: FeaturedPerson, now: Date): Date {
  if ('waitingMinutes' in place) return storyOffice.shift(now, -place.waitingMinutes);
  return storyOffice.shift(now, place.minutesLeft - reachWithinMinutes);
}

/** When the rep claimed the person; undefined while anybody may. */
export function featuredClaimedAt(person: FeaturedPerson, now: Date): Date | undefined {
  if ('waitingMinutes' in person.place) return undefined;
  return storyOffice.shift(featuredOfferedAt(person, now), CLAIMED_AFTER);
}
