import { plainText, plainTitle } from './cell-text.js';
import { columnsByTitle, type ColumnRole } from './column-titles.js';
import { HEADER_WITHIN_ROWS, shownTitles, type PlainList } from './plain-list.js';
import { MAPPING_KEYS, type ColumnMapping, type ReportError, type ReportRow } from './report-types.js';

const isKey = (key: string): boolean => (MAPPING_KEYS as readonly string[]).includes(key);
const list = (items: readonly string[]): string => items.map((item) => `"${item}"`).join(', ');

/** What is wrong with a mapping whatever the file, as a sentence; undefined when nothing is. */
export function mappingProblem(mapping: object): string | undefined {
  if (Array.isArray(mapping)) return 'The mapping must be an object, such as {"email": "E-Mail"}.';
  const unknown = Object.keys(mapping).filter((key) => !isKey(key));
  if (unknown.length > 0)
    return `The mapping has ${list(unknown)}, which is not one of ${MAPPING_KEYS.join(', ')}.`;
  const entries = Object.entries(mapping) as readonly (readonly [string, unknown])[];
  const wrong = entries.find(
    ([, title]) => title !== undefined && (typeof title !== 'string' || title.trim() === ''),
  );
  if (wrong) return `The mapping's "${wrong[0]}" must be the title of a column.`;
  const keys = entries.filter(([, title]) => title !== undefined).map(([key]) => key);
  if (!keys.includes('email'))
    return 'The mapping must say which column holds the e-mail address, as "email".';
  if (!keys.some((key) => ['joined', 'left', 'minutes', 'attended'].includes(key))) {
    return 'The mapping must say which column tells who was there: "joined" and "left", "minutes", or "attended".';
  }
  return undefined;
}

/** A column by its title: exactly as written, else ignoring case, accents and punctuation. */
function columnOf(header: readonly string[], title: string): number | undefined {
  const exact = header.findIndex((cell) => plainText(cell) === plainText(title));
  const plain = plainTitle(title);
  const column =
    exact === -1 && plain !== '' ? header.findIndex((cell) => plainTitle(cell) === plain) : exact;
  return column === -1 ? undefined : column;
}

const matches = (row: ReportRow, titles: readonly string[]): number =>
  titles.filter((title) => columnOf(row.cells, title) !== undefined).length;

/** The row that is most likely the header, to name the columns there are. */
export function likeliestHeader(rows: readonly ReportRow[]): ReportRow | undefined {
  const filled = (row: ReportRow): number => row.cells.filter((cell) => cell.trim() !== '').length;
  const known = (row: ReportRow): number => Object.keys(columnsByTitle(row.cells)).length;
  return rows
    .slice(0, HEADER_WITHIN_ROWS)
    .filter((row) => !row.cells.some((cell) => cell.includes('@')))
    .reduce<ReportRow | undefined>((best, row) => {
      if (!best) return row;
      const better = known(row) - known(best) || filled(row) - filled(best);
      return better > 0 ? row : best;
    }, undefined);
}

/**
 * The list a mapping describes: its header is the first row that has all the titles. Where none has,
 * an error names the missing columns and those there are.
 */
export function findMappedList(rows: readonly ReportRow[], mapping: ColumnMapping): PlainList | ReportError {
  const wanted = Object.entries(mapping).filter(
    (entry): entry is [ColumnRole, string] => typeof entry[1] === 'string',
  );
  const titles = wanted.map(([, title]) => title);
  const at = rows.findIndex((row) => matches(row, titles) === titles.length);
  const header = rows[at];
  if (!header) return missingColumns(rows, titles);
  const columns = Object.fromEntries(wanted.map(([key, title]) => [key, columnOf(header.cells, title)]));
  return { header, columns, rows: rows.slice(at + 1) };
}

function missingColumns(rows: readonly ReportRow[], titles: readonly string[]): ReportError {
  const partly = rows.reduce<ReportRow | undefined>((best, row) => {
    const count = matches(row, titles);
    return count > 0 && (!best || count > matches(best, titles)) ? row : best;
  }, undefined);
  const header = partly ?? likeliestHeader(rows);
  const missing = titles.filter((title) => columnOf(header?.cells ?? [], title) === undefined);
  return {
    line: header?.line ?? 1,
    ...(missing[0] ? { column: missing[0] } : {}),
    code: 'missing_column',
    message: `The mapping names ${list(missing)}, which the file does not have. Its columns are ${list(shownTitles(header))}.`,
  };
}
