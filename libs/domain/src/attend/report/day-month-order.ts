import { isCalendarDate, type CellDate } from './moment-cell.js';
import type { DayMonthOrder } from './report-types.js';

type EitherDate = Extract<CellDate, { kind: 'either' }>;
const ORDERS: readonly DayMonthOrder[] = ['month-first', 'day-first'];

/** Two readings of one date lie at least 28 days apart, so a week around the event decides safely. */
const NEAR_DAYS = 7;
const DAY_MS = 86_400_000;

/** Day and month of an undecided date in the given order; undefined when that is no date. */
export function inOrder(date: EitherDate, order: DayMonthOrder): { month: number; day: number } | undefined {
  const [month, day] = order === 'month-first' ? [date.first, date.second] : [date.second, date.first];
  return isCalendarDate(date.year, month, day) ? { month, day } : undefined;
}

const isNear = (date: EitherDate, order: DayMonthOrder, eventDay: number): boolean => {
  const read = inOrder(date, order);
  return (
    read !== undefined &&
    Math.abs(Date.UTC(date.year, read.month - 1, read.day) - eventDay) <= NEAR_DAYS * DAY_MS
  );
};

export interface OrderOptions {
  /** `YYYY-MM-DD`. */
  readonly eventDate?: string | undefined;
  readonly dayFirst?: boolean | undefined;
  /** What this source is known to write, when nothing else decides. */
  readonly usual?: DayMonthOrder | undefined;
}

/** The order the calendar itself leaves: one in which every date exists, if there is just one. */
function onlyPossible(dates: readonly EitherDate[]): DayMonthOrder | undefined {
  const possible = ORDERS.filter((order) => dates.every((date) => inOrder(date, order)));
  return possible.length === 1 ? possible[0] : undefined;
}

function nearerToEvent(dates: readonly EitherDate[], eventDate: string): DayMonthOrder | undefined {
  const eventDay = Date.parse(`${eventDate}T00:00:00Z`);
  const [monthFirst = 0, dayFirst = 0] = ORDERS.map(
    (order) => dates.filter((date) => isNear(date, order, eventDay)).length,
  );
  return monthFirst === dayFirst ? undefined : monthFirst > dayFirst ? 'month-first' : 'day-first';
}

/**
 * The order of day and month in a report's undecided dates. In turn: what a person answered, the
 * calendar (there is no 22nd month), the event's date, what the source always writes, and day first
 * for dates with dots. `either` when both readings are the same day; `ambiguous` when it must be
 * asked: it is never guessed.
 */
export function dayMonthOrder(
  all: readonly CellDate[],
  options: OrderOptions,
): DayMonthOrder | 'either' | 'ambiguous' {
  const dates = all.filter((date) => date.kind === 'either');
  if (dates.length === 0) return 'either';
  if (options.dayFirst !== undefined) return options.dayFirst ? 'day-first' : 'month-first';
  const decided =
    onlyPossible(dates) ??
    (options.eventDate ? nearerToEvent(dates, options.eventDate) : undefined) ??
    options.usual;
  if (decided) return decided;
  if (dates.every((date) => date.dotted)) return 'day-first';
  return dates.every((date) => date.first === date.second) ? 'either' : 'ambiguous';
}
