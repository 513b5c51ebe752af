import { plainText } from './cell-text.js';
import { chooseNames } from './person-name.js';
import type { DayMonthOrder, LeftOut, ReportQuestion, ReportSource } from './report-types.js';

/** A cell together with its column's title, for messages. */
export interface ReportCell {
  readonly title: string;
  readonly text: string;
}

/** One row of a report in the terms all sources share, before any cell is understood. */
export interface SourceRow {
  readonly line: number;
  readonly email: ReportCell;
  readonly name: string;
  readonly joined?: ReportCell | undefined;
  readonly left?: ReportCell | undefined;
  /** The day, where the times stand in columns of their own. */
  readonly date?: ReportCell | undefined;
  readonly minutes?: ReportCell | undefined;
  readonly attended?: ReportCell | undefined;
  /** The state of the registration, such as Zoom's `Approval Status`. */
  readonly registration?: ReportCell | undefined;
  /** `joined` and `left` are the first and the last of several visits: `minutes` is nearer to the truth. */
  readonly outerSpan?: boolean;
}

/** What a source's reader hands on. */
export interface SourceRows {
  readonly source: ReportSource;
  readonly rows: readonly SourceRow[];
  /** Hosts, presenters and panelists by e-mail in lower case: no row of theirs counts, wherever it stands. */
  readonly excluded: ReadonlyMap<string, LeftOut['reason']>;
  /** The order of day and month this source always writes, if it does. */
  readonly usualOrder?: DayMonthOrder;
  /** Further dates the same program wrote into the file; they help to find the order of day and month. */
  readonly otherDates?: readonly string[];
  readonly questions: readonly ReportQuestion[];
}

/** A row with its name still in the parts the file has. */
export interface NamedRow extends Omit<SourceRow, 'name'> {
  readonly split: string;
  readonly whole: string;
}

/** Rows with their names chosen and in reading order, which only all of them together show. */
export function withNames(rows: readonly NamedRow[]): readonly SourceRow[] {
  const names = chooseNames(rows);
  return rows.map(({ split: _split, whole: _whole, ...row }, at) => ({ ...row, name: names[at] ?? '' }));
}

/** The cell of a row under a column, undefined when there is no such column. */
export const cellAt = (
  cells: readonly string[],
  titles: readonly string[],
  column: number | undefined,
): ReportCell | undefined =>
  column === undefined ? undefined : { title: plainText(titles[column] ?? ''), text: cells[column] ?? '' };
