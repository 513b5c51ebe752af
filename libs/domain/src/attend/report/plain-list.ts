import { readStanding } from './attended-cell.js';
import { isBlank, plainText, plainTitle } from './cell-text.js';
import { columnsByTitle, type ColumnRole, type Columns } from './column-titles.js';
import { looksLikeEmail, readEmail } from './email-cell.js';
import { readMoment } from './moment-cell.js';
import { joinNames, originalName, tidyName } from './person-name.js';
import type { LeftOut, ReportRow } from './report-types.js';
import { cellAt, withNames, type NamedRow, type SourceRows } from './source-rows.js';
import { roleOf } from './event-roles.js';

/** A list's header row, which of its columns say what, and the rows below. */
export interface PlainList {
  readonly header: ReportRow;
  readonly columns: Columns;
  readonly rows: readonly ReportRow[];
}

/** How far down a header is looked for: preambles are short. */
export const HEADER_WITHIN_ROWS = 60;

const says = (columns: Columns): boolean =>
  columns.joined !== undefined ||
  columns.left !== undefined ||
  columns.minutes !== undefined ||
  columns.attended !== undefined;

/** The share of a column's filled cells that are as `fits` says; 0 when none is filled. */
function share(
  rows: readonly ReportRow[],
  column: number | undefined,
  fits: (cell: string) => boolean,
): number {
  const cells =
    column === undefined
      ? []
      : rows
          .slice(0, 500)
          .map((row) => row.cells[column] ?? '')
          .filter((cell) => !isBlank(cell));
  return cells.length === 0 ? 0 : cells.filter(fits).length / cells.length;
}

const isMoment = (cell: string): boolean => readMoment(cell) !== undefined;
const isStanding = (cell: string): boolean => readStanding(cell) !== undefined;

/**
 * Titles checked against what stands below them: "Checked in" may hold times or yes and no, "Status"
 * may be about something else, and a "Role" may be the job rather than the part played in the event.
 */
function checkedByContent(found: Columns, rows: readonly ReportRow[]): Columns {
  const columns: Partial<Record<ColumnRole, number>> = { ...found };
  const move = (from: ColumnRole, to: ColumnRole): void => {
    const column = columns[from];
    delete columns[from];
    if (column !== undefined && columns[to] === undefined) columns[to] = column;
  };
  if (share(rows, columns.attended, isMoment) > 0.5 && share(rows, columns.attended, isStanding) < 0.5)
    move('attended', 'joined');
  if (share(rows, columns.joined, isStanding) > 0.5) move('joined', 'attended');
  if (
    columns.attended !== undefined &&
    says({ ...columns, attended: undefined }) &&
    share(rows, columns.attended, isStanding) < 0.5
  ) {
    delete columns.attended;
  }
  if (share(rows, columns.role, (cell) => roleOf(cell) !== undefined) < 0.8) delete columns.role;
  return columns;
}

/** Finds a list whose titles say enough: an e-mail column and one that tells who was there. */
export function findPlainList(rows: readonly ReportRow[]): PlainList | undefined {
  let best: PlainList | undefined;
  let bestScore = 0;
  for (const [at, header] of rows.slice(0, HEADER_WITHIN_ROWS).entries()) {
    if (header.cells.some(looksLikeEmail)) continue;
    const columns = columnsByTitle(header.cells);
    if (columns.email === undefined || !says(columns)) continue;
    // A preamble may name columns as well, such as the host's address; the list has addresses below.
    const below = rows.slice(at + 1, at + 51);
    const score = Object.keys(columns).length + (share(below, columns.email, looksLikeEmail) > 0.5 ? 100 : 0);
    if (score <= bestScore) continue;
    best = { header, columns, rows: rows.slice(at + 1) };
    bestScore = score;
  }
  return best && { ...best, columns: checkedByContent(best.columns, best.rows) };
}

/** Hosts and presenters by the role column, when there is one. */
function hostsOf({ columns, rows }: PlainList): ReadonlyMap<string, LeftOut['reason']> {
  const excluded = new Map<string, LeftOut['reason']>();
  if (columns.role === undefined) return excluded;
  for (const { cells } of rows) {
    const role = roleOf(cells[columns.role]);
    const email = readEmail(cells[columns.email ?? -1] ?? '')?.email;
    if (email && (role === 'host' || role === 'presenter')) excluded.set(email, role);
  }
  return excluded;
}

/** Tools that enclose several visits in one row call the times first and last. */
const OUTER = /^(first|initial|erst|premi|prim|eerst|last|final|letzt|derni|ultim|laatst)/;

/**
 * Without times two equal rows cannot be told from one row exported twice; they count once, as people
 * must not get minutes for it. With times the union of the visits takes care of it.
 */
function withoutRepeats({ columns, rows }: PlainList): readonly ReportRow[] {
  if (columns.joined !== undefined || columns.left !== undefined) return rows;
  const seen = new Set<string>();
  return rows.filter((row) => {
    const key = row.cells.map((cell) => plainText(cell).toLowerCase()).join('\n');
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** Reads the rows of a list whose columns are known. */
export function readPlainList(list: PlainList): SourceRows {
  const { header, columns } = list;
  const titles = header.cells;
  const outerSpan = [columns.joined, columns.left].some((column) =>
    OUTER.test(plainTitle(titles[column ?? -1] ?? '')),
  );
  const showsOriginal = plainTitle(titles[columns.name ?? -1] ?? '').includes('original name');
  const toRow = ({ line, cells }: ReportRow): NamedRow => ({
    line,
    email: cellAt(cells, titles, columns.email) ?? { title: '', text: '' },
    split: joinNames(cells[columns.firstName ?? -1], cells[columns.lastName ?? -1]),
    whole: showsOriginal ? originalName(cells[columns.name ?? -1]) : tidyName(cells[columns.name ?? -1]),
    joined: cellAt(cells, titles, columns.joined),
    left: cellAt(cells, titles, columns.left),
    date: cellAt(cells, titles, columns.date),
    minutes: cellAt(cells, titles, columns.minutes),
    attended: cellAt(cells, titles, columns.attended),
    registration: cellAt(cells, titles, columns.registration),
    outerSpan,
  });
  // Lists glued together repeat their header.
  const emailTitle = plainTitle(titles[columns.email ?? -1] ?? '');
  const people = withoutRepeats(list).filter(
    (row) => plainTitle(row.cells[columns.email ?? -1] ?? '') !== emailTitle,
  );
  return { source: 'mapped', rows: withNames(people.map(toRow)), excluded: hostsOf(list), questions: [] };
}

/** The titles of a header row as a person reads them. */
export const shownTitles = (row: ReportRow | undefined): readonly string[] =>
  (row?.cells ?? [])
    .slice(0, 50)
    .map((title) => plainText(title).slice(0, 60))
    .filter((title) => title !== '');
