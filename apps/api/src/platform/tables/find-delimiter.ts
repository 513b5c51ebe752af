import papaparse from 'papaparse';
import { TableRefusal } from './table-refusal.js';

// In doubt the earlier one wins: a tab hardly ever occurs in prose, a comma does.
const CANDIDATES = ['\t', ';', '|', ','] as const;
const SAMPLE_ROWS = 200;

/** How many delimiters stand in rows that have as many cells as a neighbour, which tables do and prose does not. */
function regularity(
  rows: readonly (readonly string[])[],
  counts: (cells: readonly string[]) => number,
): number {
  return rows.reduce((sum, cells, at) => {
    const alike = [rows[at - 1], rows[at + 1]].some((other) => other?.length === cells.length);
    return sum + (alike ? counts(cells) : 0);
  }, 0);
}

const everyCell = (cells: readonly string[]): number => cells.length - 1;
/**
 * Leaves out what looks like text: a delimiter followed by a blank is prose (`9/22/26, 2:48 PM`,
 * `12 Main St, Springfield`), one between digits a decimal comma.
 */
const certainCells = (cells: readonly string[]): number =>
  cells.filter(
    (cell, at) => at > 0 && !cell.startsWith(' ') && !(/^\d/.test(cell) && /\d$/.test(cells[at - 1] ?? '')),
  ).length;

/**
 * The character between the cells of `text`: comma, semicolon, tab or pipe. Quotes are respected
 * while counting, so commas inside quoted dates do not mislead. A list of one column is a comma's.
 */
export function findDelimiter(text: string): string {
  const samples = CANDIDATES.map((delimiter) => ({
    delimiter,
    rows: papaparse.parse<string[]>(text, { delimiter, newline: '\n', preview: SAMPLE_ROWS }).data,
  }));
  for (const counts of [certainCells, everyCell]) {
    const scored = samples.map(({ delimiter, rows }) => ({ delimiter, score: regularity(rows, counts) }));
    const best = scored.reduce((winner, next) => (next.score > winner.score ? next : winner));
    if (best.score > 0) return best.delimiter;
  }
  const used = CANDIDATES.find((delimiter) => text.includes(delimiter));
  return used === undefined || / /.test(text.split(used)[1]?.[0] ?? '') ? ',' : used;
}

/** A delimiter somebody asked for, refused unless it is one character that can separate cells. */
export function checkedDelimiter(wanted: string): string {
  const delimiter = /^(tab|\\t)$/i.test(wanted) ? '\t' : wanted;
  if (delimiter.length !== 1 || /["\r\n\ufeff]/.test(delimiter)) {
    throw new TableRefusal(
      'bad_delimiter',
      'The delimiter must be one character, such as a comma, a semicolon, a pipe, or the word tab.',
    );
  }
  return delimiter;
}
