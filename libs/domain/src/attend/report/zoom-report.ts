import { isBlank, plainTitle } from './cell-text.js';
import { columnsByTitle, type Columns } from './column-titles.js';
import { readEmail } from './email-cell.js';
import { joinNames, originalName } from './person-name.js';
import type { LeftOut, ReportRow } from './report-types.js';
import { cellAt, withNames, type NamedRow, type SourceRows } from './source-rows.js';

// The shape, as of 2020 to 2026: a preamble, then a title row, a header row and data rows for each of
// host, panelists, attendees and people on the phone. Rows may end in commas the header does not have.

type Section = 'host' | 'presenter' | 'attendee';

const SECTION_TITLES: readonly (readonly [Section, RegExp])[] = [
  ['host', /^(alternative |co )?hosts?( details)?$/],
  ['presenter', /^(panell?ists?|presenters?|speakers?|interpreters?)( details)?$/],
  ['attendee', /^(other )?attende(es?|d)( details)?$/],
];

const filledCells = (row: ReportRow): readonly string[] => row.cells.filter((cell) => !isBlank(cell));

function sectionTitle(row: ReportRow): Section | undefined {
  const [title, ...more] = filledCells(row);
  if (title === undefined || more.length > 0) return undefined;
  return SECTION_TITLES.find(([, fits]) => fits.test(plainTitle(title)))?.[0];
}

/** A section's own header: both times, and the length in Zoom's words. */
function isHeader(row: ReportRow): boolean {
  if (!row.cells.some((cell) => /join/i.test(cell))) return false;
  const titles = new Set(row.cells.map(plainTitle));
  return (
    titles.has('join time') &&
    titles.has('leave time') &&
    [...titles].some((title) => title.startsWith('time in session'))
  );
}

const isReportTitle = (row: ReportRow): boolean =>
  /^(attendee|webinar) report$/.test(plainTitle(row.cells[0] ?? ''));

/** Titles only Zoom's webinar report has beside its times; without its preamble they give it away. */
const OWN_TITLES = new Set([
  'user name',
  'user name original name',
  'approval status',
  'country region name',
  'source name',
]);

/** Whether the rows are Zoom's webinar attendee report. */
export function isZoomReport(rows: readonly ReportRow[]): boolean {
  const header = rows.find(isHeader);
  if (!header) return false;
  return (
    rows.some((row) => isReportTitle(row) || sectionTitle(row) !== undefined) ||
    header.cells.some((cell) => OWN_TITLES.has(plainTitle(cell)))
  );
}

interface OpenSection {
  readonly section: Section;
  readonly header: readonly string[];
  readonly columns: Columns;
}

function toSourceRow({ line, cells }: ReportRow, { header, columns }: OpenSection): NamedRow {
  return {
    line,
    email: cellAt(cells, header, columns.email) ?? { title: 'Email', text: '' },
    split: joinNames(cells[columns.firstName ?? -1], cells[columns.lastName ?? -1]),
    whole: originalName(cells[columns.name ?? -1]),
    joined: cellAt(cells, header, columns.joined),
    left: cellAt(cells, header, columns.left),
    minutes: cellAt(cells, header, columns.minutes),
    attended: cellAt(cells, header, columns.attended),
    registration: cellAt(cells, header, columns.registration),
  };
}

/**
 * Reads Zoom's webinar attendee report. Hosts and panelists are no attendees, and neither is anybody
 * in the attendee section under a host's or panelist's address. Zoom writes months before days.
 */
export function readZoomReport(rows: readonly ReportRow[]): SourceRows {
  const attendees: NamedRow[] = [];
  const excluded = new Map<string, LeftOut['reason']>();
  let section: Section = 'attendee';
  let open: OpenSection | undefined;
  for (const row of rows) {
    const title = sectionTitle(row);
    if (title) {
      section = title;
      open = undefined;
    } else if (isHeader(row)) {
      open = { section, header: row.cells, columns: columnsByTitle(row.cells) };
    } else if (open?.section === 'attendee') {
      attendees.push(toSourceRow(row, open));
    } else if (open) {
      const email = readEmail(row.cells[open.columns.email ?? -1] ?? '')?.email;
      if (email) excluded.set(email, open.section === 'host' ? 'host' : 'presenter');
    }
  }
  return {
    source: 'zoom',
    rows: withNames(attendees),
    excluded,
    usualOrder: 'month-first',
    questions: [],
  };
}
