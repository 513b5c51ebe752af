export type CsvCell = string | number | null | undefined;

/** What a spreadsheet would take for a formula, or what could smuggle one past a look at the first character. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Rows as CSV after RFC 4180, for spreadsheets: a byte order mark, so that Excel reads UTF-8, and an apostrophe before
 * text that a spreadsheet would run as a formula (OWASP, "CSV injection"). Numbers stay numbers.
 */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}

function csvCell(cell: CsvCell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
