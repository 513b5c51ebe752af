import { isBlank, plainText } from './cell-text.js';
import { inOrder } from './day-month-order.js';
import type { CellMoment, readMoment } from './moment-cell.js';
import type { DayMonthOrder, ReportErrorCode } from './report-types.js';
import type { ReportCell, SourceRow } from './source-rows.js';
import { unknownWallClock, type WallClock } from '../../time/zoned-time.js';

/** What is settled for the whole file before its rows are resolved. */
export interface PresenceContext {
  readonly order: DayMonthOrder;
  /** `YYYY-MM-DD`. */
  readonly eventDate: string | undefined;
  readonly clock: WallClock;
  /** `readMoment`, or the same with a memory: many rows of a report share their times. */
  readonly read: typeof readMoment;
}

/** Why a row cannot be used: the column it is about, and the reason in words. */
export interface RowProblem {
  readonly code: ReportErrorCode;
  readonly column: string;
  readonly reason: string;
}

/** A cell as a point in time: the instants it may mean (two in the hour summer time repeats), in order. */
export type CellInstant =
  | { readonly kind: 'at'; readonly at: readonly number[] }
  | { readonly kind: 'date_only' }
  | { readonly kind: 'blank' };

/** A row's two times; `dated` false when neither the row nor the event says which day it was. */
export interface RowTimes {
  readonly joined: CellInstant;
  readonly left: CellInstant;
  readonly dated: boolean;
}

const unreadable = (cell: ReportCell, reason: string): { readonly problem: RowProblem } => ({
  problem: {
    code: 'unreadable_date',
    column: cell.title,
    reason: `"${plainText(cell.text).slice(0, 60)}" ${reason}`,
  },
});

type ReadCell = { readonly moment?: CellMoment; readonly day?: number };

/** A cell's moment, with its own day as UTC midnight as if the wall time were UTC. */
function readCell(
  cell: ReportCell | undefined,
  context: PresenceContext,
): ReadCell | { readonly problem: RowProblem } {
  if (!cell || isBlank(cell.text)) return {};
  const moment = context.read(cell.text);
  if (!moment) return unreadable(cell, 'is not a date and time');
  const { date } = moment;
  if (date.kind === 'none') return { moment };
  const read = date.kind === 'fixed' ? date : inOrder(date, context.order);
  if (read) return { moment, day: Date.UTC(date.year, read.month - 1, read.day) };
  return unreadable(
    cell,
    `is not a date when the ${context.order === 'day-first' ? 'day' : 'month'} comes first`,
  );
}

function toInstant({ moment }: ReadCell, day: number | undefined, clock: WallClock): CellInstant {
  if (!moment) return { kind: 'blank' };
  if (!moment.clock) return { kind: 'date_only' };
  const { secondsOfDay, offsetMinutes } = moment.clock;
  // Without any day the lengths are right nevertheless, on a day and a clock that never change.
  const wall = (day ?? 0) + secondsOfDay * 1000;
  if (offsetMinutes !== undefined) return { kind: 'at', at: [wall - offsetMinutes * 60_000] };
  return { kind: 'at', at: day === undefined ? unknownWallClock(wall) : clock(wall) };
}

/**
 * Resolves a row's join and leave cells. A bare time is on the day of the row's other time, else of
 * its date column, else of the event. Times without a zone of their own are in the context's.
 */
export function resolveTimes(
  row: SourceRow,
  context: PresenceContext,
): RowTimes | { readonly problem: RowProblem } {
  const joined = readCell(row.joined, context);
  if ('problem' in joined) return joined;
  const left = readCell(row.left, context);
  if ('problem' in left) return left;
  const date = readCell(row.date, context);
  const eventDay = context.eventDate === undefined ? undefined : Date.parse(`${context.eventDate}T00:00:00Z`);
  const rowDay = ('day' in date ? date.day : undefined) ?? eventDay;
  const joinedDay = joined.day ?? left.day ?? rowDay;
  const leftDay = left.day ?? joined.day ?? rowDay;
  return {
    joined: toInstant(joined, joinedDay, context.clock),
    left: toInstant(left, leftDay, context.clock),
    dated: joinedDay !== undefined,
  };
}
