/** Whether the runtime's zone database knows this IANA name. */
export function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

const SLOT_MS = 15 * 60_000;
const DAY_MS = 86_400_000;

/** The distance from UTC in milliseconds (east positive) that a zone has at an instant. */
type OffsetAt = (instant: number) => number;

function offsetReader(zone: string): OffsetAt {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  // Zones change their offset on quarters of an hour only, and formatting is the slow part.
  const known = new Map<number, number>();
  return (instant) => {
    const slot = Math.floor(instant / SLOT_MS) * SLOT_MS;
    const cached = known.get(slot);
    if (cached !== undefined) return cached;
    const part: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
    for (const { type, value } of format.formatToParts(slot)) part[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
    const offset = Date.UTC(year, month - 1, day, hour, minute, second) - slot;
    known.set(slot, offset);
    return offset;
  };
}

/** From a wall time, given as if it were UTC (milliseconds), to the instants at which clocks showed it. */
export type WallClock = (wallTime: number) => readonly number[];

/**
 * The wall clock of a zone. Most wall times happen once; in the hour that is repeated when summer
 * time ends they happen twice (both instants, in order); in the hour that is skipped when it begins
 * they never do, and the instant the clock would have reached without the change is given.
 */
export function wallClockOf(zone: string): WallClock {
  const offsetAt = offsetReader(zone);
  return (wallTime) => {
    const before = offsetAt(wallTime - DAY_MS);
    const offsets = new Set([before, offsetAt(wallTime + DAY_MS)]);
    const instants = [...offsets]
      .map((offset) => wallTime - offset)
      .filter((instant) => instant + offsetAt(instant) === wallTime);
    return instants.length > 0 ? instants.toSorted((a, b) => a - b) : [wallTime - before];
  };
}

/** The clock to use when no zone is known: wall times are taken as UTC, right for lengths, not for instants. */
export const unknownWallClock: WallClock = (wallTime) => [wallTime];
