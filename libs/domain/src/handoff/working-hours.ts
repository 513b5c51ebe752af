import { addToDay, type CalendarDay, dayIn } from '../directory/zoned-day.js';
import { type WallClock, wallClockOf } from '../time/zoned-time.js';

const MINUTE = 60_000;
const OPENS = 9 * 60;
const CLOSES = 17 * 60;

/** Minutes of one working day: Monday to Friday, 9:00 to 17:00 by the workspace's clocks. */
export const WORKING_DAY_MINUTES = CLOSES - OPENS;

/** Why the clock of a hand-off is as short as it is. */
export type ClockBasis =
  /** They allowed contact after the event, when they knew what for: that is asking. */
  | 'asked'
  /** Warm, with a permission given earlier. */
  | 'warm'
  | 'other';

/** Working minutes until the first touch is due. */
export const CLOCK_MINUTES: Record<ClockBasis, number> = {
  asked: 4 * 60,
  warm: WORKING_DAY_MINUTES,
  other: 2 * WORKING_DAY_MINUTES,
};

/**
 * When so many working minutes after `from` have passed.
 * @param zone IANA name of the workspace's zone; hours follow its wall clock through daylight saving
 * @throws RangeError for a zone that does not exist
 */
export function addWorkingMinutes(from: Date, minutes: number, zone: string): Date {
  const clock = wallClockOf(zone);
  let left = Math.max(0, minutes) * MINUTE;
  for (let day = dayIn(zone, from); ; day = addToDay(day, { days: 1 })) {
    if (isWeekend(day)) continue;
    const start = Math.max(+from, instantOf(day, OPENS, clock));
    const room = instantOf(day, CLOSES, clock) - start;
    if (room < 0) continue;
    if (left <= room) return new Date(start + left);
    left -= room;
  }
}

function isWeekend({ year, month, day }: CalendarDay): boolean {
  return [0, 6].includes(new Date(Date.UTC(year, month - 1, day)).getUTCDay());
}

/** The first instant at which clocks show these minutes after midnight, in milliseconds. */
function instantOf({ year, month, day }: CalendarDay, minutes: number, clock: WallClock): number {
  const wall = Date.UTC(year, month - 1, day, 0, minutes);
  return clock(wall)[0] ?? wall;
}

/** When the first touch is due for a person offered at `from`. */
export function dueAt(from: Date, basis: ClockBasis, zone: string): Date {
  return addWorkingMinutes(from, CLOCK_MINUTES[basis], zone);
}

export interface ClockSituation {
  /** Warm after the event, and nothing of it taken back. */
  warm: boolean;
  /** When the permission that holds was given, and when the event ended; null when not known. */
  grantedAt: Date | null;
  eventEndsAt: Date | null;
}

/** Which clock applies. A permission given after the event counts as asking for contact. */
export function clockBasis({ warm, grantedAt, eventEndsAt }: ClockSituation): ClockBasis {
  if (grantedAt && eventEndsAt && +grantedAt >= +eventEndsAt) return 'asked';
  return warm ? 'warm' : 'other';
}

export type ClockState = 'late' | 'soon' | 'later';

/** Minutes before the due time at which a clock turns red. */
export const SOON_MINUTES = 60;

/** How pressing it is: `late` once due, `soon` within the hour, else `later`. */
export function clockState(due: Date, now: Date): ClockState {
  const left = +due - +now;
  if (left <= 0) return 'late';
  return left < SOON_MINUTES * MINUTE ? 'soon' : 'later';
}
