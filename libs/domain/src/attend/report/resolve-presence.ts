import { readStanding } from './attended-cell.js';
import { isBlank, plainText } from './cell-text.js';
import { readDuration, unitOfTitle } from './duration-cell.js';
import type { Span } from './interval-union.js';
import type { ReportErrorCode } from './report-types.js';
import { resolveTimes, type CellInstant, type PresenceContext, type RowProblem } from './resolve-times.js';
import type { ReportCell, SourceRow } from './source-rows.js';

/** What one row says about one person's presence. */
export interface Presence {
  readonly attended: boolean;
  /** The registration was cancelled, denied or never approved. */
  readonly notRegistered: boolean;
  readonly span?: Span | undefined;
  /** Whether the day of the span is known; without it the span has a length and no instants. */
  readonly dated: boolean;
  /** A length the row states without saying when. */
  readonly seconds?: number | undefined;
}

/** Either what the row says, or why it cannot be used. */
export type RowOutcome = { readonly presence: Presence } | { readonly problem: RowProblem };

/** No visit lasts longer; beyond it one of the dates is wrong. */
const LONGEST_VISIT_MS = 48 * 3_600_000;
/** Teams rounds its durations; a difference within a second is none. */
const ROUNDING_MS = 1000;

const filled = (cell: ReportCell | undefined): cell is ReportCell =>
  cell !== undefined && !isBlank(cell.text);
const shown = (cell: ReportCell): string => `"${plainText(cell.text).slice(0, 60)}"`;
const problem = (
  code: ReportErrorCode,
  cell: ReportCell | undefined,
  reason: string,
): { readonly problem: RowProblem } => ({
  problem: { code, column: cell?.title ?? '', reason },
});

/** A row's visit, and whether the day it was on is known. */
interface RowSpan {
  readonly span?: Span;
  readonly dated?: boolean;
}

/** The visit between two cells. Where summer time leaves a choice the stated length decides, else the first. */
function spanBetween(
  from: readonly number[],
  to: readonly number[],
  seconds: number | undefined,
): Span | undefined {
  const spans = from.flatMap((start) =>
    to.filter((end) => end >= start).map((end) => ({ from: start, to: end })),
  );
  if (seconds === undefined) return spans[0];
  const error = (span: Span): number => Math.abs(span.to - span.from - seconds * 1000);
  return spans.toSorted((a, b) => error(a) - error(b))[0];
}

/** A row with one of its two times only: the stated length gives the other, and without one the row is bad. */
function halfSpan(
  row: SourceRow,
  joined: CellInstant,
  left: CellInstant,
  seconds: number | undefined,
): RowSpan | { problem: RowProblem } {
  const [start] = joined.kind === 'at' ? joined.at : [];
  const [end] = left.kind === 'at' ? left.at : [];
  if (seconds !== undefined) {
    if (start !== undefined) return { span: { from: start, to: start + seconds * 1000 } };
    return end === undefined ? {} : { span: { from: end - seconds * 1000, to: end } };
  }
  for (const [cell, read] of [
    [row.joined, joined],
    [row.left, left],
  ] as const) {
    if (read.kind === 'date_only' && row.joined && row.left) {
      return problem('unreadable_date', cell, `${shown(cell as ReportCell)} has no time of day`);
    }
  }
  // A list that has one of the two columns only, such as a check-in list, says that people came and no more.
  if (joined.kind === 'at' && row.left)
    return problem('missing_leave', row.left, 'there is a join time but no leave time');
  if (left.kind === 'at' && row.joined)
    return problem('missing_join', row.joined, 'there is a leave time but no join time');
  return {};
}

function spanOf(
  row: SourceRow,
  seconds: number | undefined,
  context: PresenceContext,
): RowSpan | { problem: RowProblem } {
  const times = resolveTimes(row, context);
  if ('problem' in times) return times;
  const { joined, left, dated } = times;
  if (joined.kind !== 'at' || left.kind !== 'at') return { ...halfSpan(row, joined, left, seconds), dated };
  const span = spanBetween(joined.at, left.at, seconds);
  if (!span)
    return problem(
      'leave_before_join',
      row.left,
      `the leave time ${row.left ? shown(row.left) : ''} is before the join time`,
    );
  if (span.to - span.from > LONGEST_VISIT_MS) {
    return problem(
      'implausible_length',
      row.left,
      'there are more than 48 hours between join and leave time',
    );
  }
  const shorter =
    row.outerSpan && seconds !== undefined && seconds * 1000 < span.to - span.from - ROUNDING_MS;
  return shorter ? {} : { span, dated };
}

/**
 * What a row says. Times beat a stated length, which beats the word in an attended column; a joined
 * person who is marked absent was there. A cell that cannot be read spoils the row only when nothing
 * better says the same.
 */
export function resolvePresence(row: SourceRow, context: PresenceContext): RowOutcome {
  const seconds = filled(row.minutes)
    ? readDuration(row.minutes.text, unitOfTitle(row.minutes.title))
    : undefined;
  const times = spanOf(row, seconds, context);
  if ('problem' in times) return times;
  const { span } = times;
  if (!span && filled(row.minutes) && seconds === undefined) {
    return problem('bad_minutes', row.minutes, `${shown(row.minutes)} is not a length of time`);
  }
  const cameSometime = filled(row.joined) || filled(row.left);
  const present = span !== undefined || (seconds ?? 0) > 0 || (cameSometime && seconds === undefined);
  const standing = filled(row.attended) ? readStanding(row.attended.text) : 'absent';
  if (!present && filled(row.attended) && standing === undefined) {
    return problem(
      'bad_attended',
      row.attended,
      `${shown(row.attended)} does not say whether somebody attended`,
    );
  }
  const refused = filled(row.registration) && readStanding(row.registration.text) === 'not_registered';
  return {
    presence: {
      attended: present || standing === 'attended',
      notRegistered: standing === 'not_registered' || refused,
      span,
      dated: times.dated ?? false,
      seconds: span ? undefined : seconds,
    },
  };
}
