import { isBlank, plainText } from './cell-text.js';
import { inOrder } from './day-month-order.js';
import type { CellMoment, readMoment } from './moment-cell.js';
import type { DayMonthOrder, ReportErrorCode } from './report-types.js';
import type { ReportCell } from './source-rows.js';
import type { WallClock } from '../../time/zoned-time.js';

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
  | { readonly kind: 'blank' }
  | { readonly kind: 'problem'; readonly problem: RowProblem };

const problem = (code: ReportErrorCode, cell: ReportCell, reason: string): CellInstant => ({
  kind: 'problem',
  problem: { code, column: cell.title, reason: `"${plainText(cell.text).slice(0, 60)}" ${reason}` },
});

/** The moment's day as UTC midnight, as if the wall time were UTC. */
function dayOf(moment: CellMoment, context: PresenceContext): number | undefined {
  const { date } = moment;
  if (date.kind === 'none')
    return context.eventDate ? Date.parse(`${context.eventDate}T00:00:00Z`) : undefined;
  const read = date.kind === 'fixed' ? date : inOrder(date, context.order);
  return read && Date.UTC(date.year, read.month - 1, read.day);
}

/** Resolves a join or leave cell. Bare times are on the event's date; times without a zone are the context's. */
export function resolveMoment(cell: ReportCell | undefined, context: PresenceContext): CellInstant {
  if (!cell || isBlank(cell.text)) return { kind: 'blank' };
  const moment = context.read(cell.text);
  if (!moment) return problem('unreadable_date', cell, 'is not a date and time');
  const day = dayOf(moment, context);
  if (day === undefined && moment.date.kind === 'none') {
    return problem('no_event_date', cell, "has no date, and the event's date is not given");
  }
  if (day === undefined) {
    const order = context.order === 'day-first' ? 'day' : 'month';
    return problem('unreadable_date', cell, `is not a date when the ${order} comes first`);
  }
  if (!moment.clock) return { kind: 'date_only' };
  const wall = day + moment.clock.secondsOfDay * 1000;
  const offset = moment.clock.offsetMinutes;
  return { kind: 'at', at: offset === undefined ? context.clock(wall) : [wall - offset * 60_000] };
}
