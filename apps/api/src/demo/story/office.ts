import { workClock } from './work-time.js';

/**
 * Closewell's office hours, the clock of every hand-off in the story. Eight hours make
 * one working day, which is the default promise for a warm attendee.
 */
export const storyOffice = workClock('Europe/Lisbon', '09:00', '17:00');

/** Working minutes within which a hand-off is to be reached. */
export const reachWithinMinutes = 480;

/** What sales has to win in a quarter, in euros: the target that coverage is counted against. */
export const quarterTargetEur = 480_000;
