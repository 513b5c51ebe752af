import { isBlank, plainText, plainTitle } from './cell-text.js';
import { columnsByTitle, type ColumnRole, type Columns } from './column-titles.js';
import { readDuration } from './duration-cell.js';
import { looksLikeEmail } from './email-cell.js';
import { readMoment } from './moment-cell.js';
import type { ReportRow } from './report-types.js';

/** One of the tables in a Teams report: its header, what its columns say, and its rows. */
export interface TeamsTable {
  readonly header: readonly string[];
  readonly columns: Columns;
  readonly rows: readonly ReportRow[];
}

const filled = (row: ReportRow): readonly string[] => row.cells.filter((cell) => !isBlank(cell));

/** `2. Participants`, in any language: a number, a dot, and nothing else in the row. */
function sectionNumber(row: ReportRow): number | undefined {
  const cells = filled(row);
  const match = cells.length === 1 ? /^(\d{1,2})\s?[.)、]\s?\P{N}/u.exec(plainText(cells[0] ?? '')) : null;
  return match ? Number(match[1]) : undefined;
}

const OLD_TITLES =
  /^(meeting summary|besprechungszusammenfassung|resume de la reunion|resumen de la reunion)$/;
const isOldTitle = (row: ReportRow): boolean => OLD_TITLES.test(plainTitle(row.cells[0] ?? ''));

/** Whether the rows are a Teams report: two numbered sections at least, or the summary of 2021. */
export function isTeamsReport(rows: readonly ReportRow[]): boolean {
  const numbers = new Set(rows.map(sectionNumber).filter((number) => number !== undefined));
  return numbers.size > 1 || (rows[0] !== undefined && isOldTitle(rows[0]));
}

const isDate = (cell: string): boolean => {
  const moment = readMoment(cell);
  return moment !== undefined && moment.date.kind !== 'none';
};

/** A header names columns: at least three titles, none of them a date or an address. */
const isHeader = (row: ReportRow): boolean => {
  const cells = filled(row);
  return cells.length >= 3 && !cells.some((cell) => looksLikeEmail(cell) || isDate(cell));
};

/** The share of a column's filled cells that must be of a kind for the column to be of it. */
const MOST = 0.6;

function columnsLike(
  rows: readonly ReportRow[],
  width: number,
  fits: (cell: string) => boolean,
): readonly number[] {
  const sample = rows.slice(0, 200);
  return Array.from({ length: width }, (_, column) => column).filter((column) => {
    const cells = sample.map((row) => row.cells[column] ?? '').filter((cell) => !isBlank(cell));
    return cells.length > 0 && cells.filter(fits).length >= cells.length * MOST;
  });
}

const isDuration = (cell: string): boolean =>
  /\d\s*\p{L}|:/u.test(cell) && readDuration(cell, 'minutes') !== undefined;

/** A role column: few different words, many people. */
function wordColumns(rows: readonly ReportRow[], width: number): readonly number[] {
  return Array.from({ length: width }, (_, column) => column).filter((column) => {
    const words = new Set(
      rows.map((row) => plainText(row.cells[column] ?? '')).filter((word) => !isBlank(word)),
    );
    return (
      words.size > 0 &&
      words.size <= 4 &&
      words.size < rows.length / 2 &&
      ![...words].some((word) => /\d|@/.test(word))
    );
  });
}

/**
 * Columns by their titles, completed by their content where the language is unknown: the first two
 * dates are join and leave, addresses are the e-mail, the UPN and last the registration's, the first
 * column left is the name.
 */
function columnsOf(header: readonly string[], rows: readonly ReportRow[]): Columns {
  const found: Partial<Record<ColumnRole, number>> = { ...columnsByTitle(header) };
  const dates = columnsLike(rows, header.length, isDate);
  const free = (column: number): boolean => !Object.values(found).includes(column);
  const fill = (role: ColumnRole, candidates: readonly (number | undefined)[]): void => {
    if (found[role] !== undefined) return;
    const column = candidates.find((candidate) => candidate !== undefined && free(candidate));
    if (column !== undefined) found[role] = column;
  };
  // A title may mislead where the language is not quite the one it was taken for; a date column cannot.
  for (const role of ['joined', 'left'] as const) {
    const column = found[role];
    if (column !== undefined && dates.length > 0 && !dates.includes(column)) delete found[role];
  }
  fill('joined', [dates[0]]);
  fill('left', [dates[1]]);
  const addresses = columnsLike(rows, header.length, looksLikeEmail);
  fill('email', addresses);
  if (addresses.filter(free).length > 1) fill('upn', addresses);
  // Every language keeps "(UPN)" in that column's title, so with it known another address is the registration's.
  if (found.upn !== undefined) fill('registrationEmail', addresses.toReversed());
  fill('minutes', columnsLike(rows, header.length, isDuration));
  fill('role', wordColumns(rows, header.length));
  if (found.firstName === undefined)
    fill(
      'name',
      header.map((_, column) => column),
    );
  return found;
}

/**
 * The tables of a Teams report that name people: those with a header, a join and a leave column. The
 * participants come first, what they did, if it is there, second.
 */
export function teamsTables(rows: readonly ReportRow[]): readonly TeamsTable[] {
  const tables: TeamsTable[] = [];
  let header: readonly string[] | undefined;
  let body: ReportRow[] = [];
  const close = (): void => {
    if (header && body.length > 0) {
      const columns = columnsOf(header, body);
      if (columns.joined !== undefined && columns.left !== undefined)
        tables.push({ header, columns, rows: body });
    }
    header = undefined;
    body = [];
  };
  for (const row of rows) {
    if (sectionNumber(row) !== undefined) close();
    else if (!header && isHeader(row)) header = row.cells;
    else if (header && filled(row).length > 1) body.push(row);
  }
  close();
  return tables;
}
