import { collectPeople } from './collect-people.js';
import { findMappedList, likeliestHeader, mappingProblem } from './column-mapping.js';
import { findPlainList, readPlainList, shownTitles } from './plain-list.js';
import type { AttendanceReport, ReportError, ReportOptions, ReportRow } from './report-types.js';
import type { SourceRows } from './source-rows.js';
import { readTeamsReport } from './teams-report.js';
import { isTeamsReport } from './teams-tables.js';
import { isZoomReport, readZoomReport } from './zoom-report.js';

/** Longer cells and wider rows than any report has: what is beyond is not looked at, so that no file can take minutes. */
const LONGEST_CELL = 1000;
const MOST_COLUMNS = 500;

const bounded = (row: ReportRow): ReportRow =>
  row.cells.length <= MOST_COLUMNS && row.cells.every((cell) => cell.length <= LONGEST_CELL)
    ? row
    : { ...row, cells: row.cells.slice(0, MOST_COLUMNS).map((cell) => cell.slice(0, LONGEST_CELL)) };

const unread = (error: ReportError): AttendanceReport => ({
  source: null,
  people: [],
  leftOut: [],
  errors: [error],
  questions: [],
});

function unknownShape(rows: readonly ReportRow[]): AttendanceReport {
  const header = likeliestHeader(rows);
  const columns = shownTitles(header)
    .map((title) => `"${title}"`)
    .join(', ');
  return unread({
    line: header?.line ?? rows[0]?.line ?? 1,
    code: 'unknown_shape',
    message:
      'This is no report of a known shape: there must be an e-mail column and one that tells who was there (join and leave times, minutes, or yes and no). ' +
      `The columns found are ${columns === '' ? 'none' : columns}. Say by a mapping which column is which.`,
  });
}

function detect(rows: readonly ReportRow[]): SourceRows | undefined {
  if (isZoomReport(rows)) return readZoomReport(rows);
  const teams = isTeamsReport(rows) ? readTeamsReport(rows) : undefined;
  if (teams && teams.rows.length > 0) return teams;
  const list = findPlainList(rows);
  return list && readPlainList(list);
}

/**
 * Reads an attendance report: Zoom's webinar report, Teams' meeting and webinar reports, or any list
 * with titled columns (by `options.mapping`, else by titles that are obvious).
 *
 * Minutes are the union of a person's intervals, rounded to the nearest minute. Bad rows are in
 * `errors` with line and column, and the good ones in `people`. Where day and month cannot be told
 * apart, nothing is read and `questions` asks. A shape or mapping that does not fit gives `source`
 * null and one error. `options` must be valid: a real date, a known zone.
 */
export function readAttendanceReport(
  original: readonly ReportRow[],
  options: ReportOptions = {},
): AttendanceReport {
  const rows = original.map(bounded);
  if (options.mapping === undefined) {
    const source = detect(rows);
    return source ? collectPeople(source, options) : unknownShape(rows);
  }
  const wrong = mappingProblem(options.mapping);
  if (wrong) return unread({ line: rows[0]?.line ?? 1, code: 'bad_mapping', message: wrong });
  const list = findMappedList(rows, options.mapping);
  return 'code' in list ? unread(list) : collectPeople(readPlainList(list), options);
}
