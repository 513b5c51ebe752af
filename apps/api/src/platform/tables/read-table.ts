import { decodeText } from './decode-text.js';
import { isZip, refuseOtherFiles, refuseOtherText } from './file-signature.js';
import { readWorkbook } from './read-workbook.js';
import { splitRows } from './split-rows.js';
import { DEFAULT_MAX_TABLE_BYTES, type Table, type TableHints } from './table.js';
import { TableRefusal } from './table-refusal.js';

const EMPTY = 'This file is empty. Export the report again.';

/** Refuses a file by its size alone, so that callers can ask before they read it. */
export function refuseBySize(size: number, maxBytes: number = DEFAULT_MAX_TABLE_BYTES): void {
  if (size === 0) throw new TableRefusal('empty', EMPTY);
  if (size > maxBytes) {
    const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, '');
    throw new TableRefusal(
      'too_large',
      `This file has ${megabytes(size)} MB; at most ${megabytes(maxBytes)} MB can be read at once. Split it, or leave out what is not needed.`,
    );
  }
}

/**
 * Bytes to rows of text, whatever the file is called: CSV in any common encoding and delimiter, or
 * XLSX. What was detected is returned so that a person can see and correct it by `hints`.
 *
 * Throws `TableRefusal` for an empty or too large file and for anything that is not a table.
 */
export async function readTable(bytes: Uint8Array, hints: TableHints = {}): Promise<Table> {
  const maxBytes = hints.maxBytes ?? DEFAULT_MAX_TABLE_BYTES;
  refuseBySize(bytes.byteLength, maxBytes);
  refuseOtherFiles(bytes);
  if (isZip(bytes)) {
    const rows = await readWorkbook(bytes, maxBytes);
    if (rows.length === 0) throw new TableRefusal('empty', 'This workbook has no text in any sheet.');
    return { kind: 'xlsx', rows, encoding: 'utf-8', delimiter: '' };
  }
  const { text, encoding } = decodeText(bytes, hints.encoding);
  if (text.trim() === '') throw new TableRefusal('empty', EMPTY);
  refuseOtherText(text);
  const { rows, delimiter } = splitRows(text, hints.delimiter);
  if (rows.length === 0) throw new TableRefusal('empty', EMPTY);
  return { kind: 'csv', rows, encoding, delimiter };
}
