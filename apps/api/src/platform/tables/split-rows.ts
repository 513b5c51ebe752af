import papaparse from 'papaparse';
import { checkedDelimiter, findDelimiter } from './find-delimiter.js';
import type { TableRow } from './table.js';

interface SplitText {
  readonly rows: readonly TableRow[];
  readonly delimiter: string;
}

/** Excel's own first line that names the delimiter, `sep=;`. */
const SEPARATOR_LINE = /^"?sep=(.)"?[^\n]*\n/i;

const hasText = (cells: readonly string[]): boolean => cells.some((cell) => cell.trim() !== '');

/** `="0123"`: how some exports keep Excel from changing a cell. */
const withoutFormula = (cell: string): string => /^="([^"]*)"$/.exec(cell)?.[1] ?? cell;

function countLineBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** Parses with line numbers; `quotes` false takes a quotation mark for an ordinary character. */
function parse(text: string, delimiter: string, firstLine: number, quotes: boolean) {
  const rows: TableRow[] = [];
  let line = firstLine;
  let start = 0;
  let openQuote = false;
  papaparse.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    // A character that cannot occur: NULs were removed when the text was decoded.
    quoteChar: quotes ? '"' : '\u0000',
    step: ({ data, errors, meta }) => {
      if (errors.some((error) => error.code === 'MissingQuotes')) openQuote = true;
      if (hasText(data)) rows.push({ line, cells: data.map(withoutFormula) });
      line += countLineBreaks(text, start, meta.cursor);
      start = meta.cursor;
    },
  });
  return { rows, openQuote };
}

/**
 * Text to rows. Line breaks may be CRLF, LF, CR or mixed; quoted cells may run over several lines.
 * A quotation mark that is opened and never closed would swallow the rest of the file: such a file
 * is read again with quotation marks as ordinary characters.
 */
export function splitRows(original: string, wantedDelimiter?: string): SplitText {
  const whole = original.replace(/\r\n?/g, '\n');
  const named = SEPARATOR_LINE.exec(whole);
  const text = named ? whole.slice(named[0].length) : whole;
  const firstLine = named ? 2 : 1;
  const delimiter = wantedDelimiter ? checkedDelimiter(wantedDelimiter) : (named?.[1] ?? findDelimiter(text));
  const quoted = parse(text, delimiter, firstLine, true);
  const rows = quoted.openQuote ? parse(text, delimiter, firstLine, false).rows : quoted.rows;
  return { rows, delimiter };
}
