import { TableRefusal } from './table-refusal.js';
import type { TableRow } from './table.js';
import { unpackEntry, zipEntries, type ZipEntry } from './zip-directory.js';

type CellValue = string | number | boolean | Date | null;

/** A workbook may unpack to this many times the limit on the file itself; XML packs about tenfold. */
const UNPACKED_TIMES = 4;
/** More cells than an attendance report of 50,000 rows and 100 columns has. */
const MAX_CELLS = 5_000_000;

const damaged = (): TableRefusal =>
  new TableRefusal(
    'damaged_workbook',
    'This Excel workbook is damaged and cannot be opened. Save it again in Excel, or export the report as CSV.',
  );

/** What another zip-based file is, by the folders inside it. */
function refuseOtherArchives(entries: readonly ZipEntry[]): void {
  const has = (path: string): boolean => entries.some((entry) => entry.path.startsWith(path));
  if (has('xl/workbook.xml')) return;
  if (has('xl/workbook.bin')) {
    throw new TableRefusal(
      'old_excel',
      'This is a binary Excel workbook (.xlsb). Save it as "Excel Workbook (.xlsx)" or "CSV UTF-8" and use that file.',
    );
  }
  if (has('word/') || has('ppt/') || has('mimetype') || has('Index/')) {
    throw new TableRefusal(
      'other_document',
      'This is a document of another program, not an Excel workbook. Save the table as XLSX or CSV and use that file.',
    );
  }
  throw new TableRefusal(
    'archive',
    'This is a zip archive. Unpack it first and use the CSV or XLSX file inside.',
  );
}

const tooMuch = (): TableRefusal =>
  new TableRefusal(
    'too_large',
    'This Excel workbook unpacks to more than can be read at once. Delete the sheets, rows and columns that are not needed, or split it.',
  );

const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/** How many cells the rectangle from the first to the furthest cell of a sheet would have. */
function cellsSpanned(sheetXml: string): number {
  let rows = 1;
  let columns = 1;
  for (const [, letters = '', row = ''] of sheetXml.matchAll(/\sr="([A-Z]{0,3})(\d{1,7})"/g)) {
    rows = Math.max(rows, Number(row));
    columns = Math.max(columns, columnNumber(letters));
  }
  return rows * columns;
}

/**
 * Refuses, before the XML is read, what would exhaust memory: too much in total, entries that unpack
 * to more than they state, and a single far-off cell, for which the reader fills everything before it.
 */
function refuseBombs(bytes: Uint8Array, entries: readonly ZipEntry[], maxBytes: number): void {
  const read = entries.filter((entry) => /\.(xml|rels)$/.test(entry.path));
  if (read.reduce((sum, entry) => sum + entry.unpackedBytes, 0) > maxBytes * UNPACKED_TIMES) throw tooMuch();
  let cells = 0;
  for (const entry of read) {
    const content = unpackEntry(bytes, entry);
    if (!content) throw damaged();
    if (entry.path.startsWith('xl/worksheets/')) cells += cellsSpanned(content.toString('latin1'));
  }
  if (cells > MAX_CELLS) throw tooMuch();
}

/** A workbook's dates have no zone and binary fractions of a day: to the nearest second, without a zone. */
function localIso(date: Date): string {
  const text = new Date(Math.round(date.getTime() / 1000) * 1000).toISOString();
  // A cell with a time or a length and no date is a fraction of the calendar's first day.
  return date.getUTCFullYear() < 1901 ? text.slice(11, 19) : text.slice(0, 19);
}

const toText = (value: CellValue | undefined): string => {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? localIso(value) : String(value);
};

/**
 * The first sheet of an XLSX with any text in it, as rows of text. Dates become
 * `YYYY-MM-DDTHH:mm:ss` in the workbook's own wall time. Refuses other archives, damaged
 * workbooks, and those that would unpack beyond four times `maxBytes`.
 */
export async function readWorkbook(bytes: Uint8Array, maxBytes: number): Promise<readonly TableRow[]> {
  const entries = zipEntries(bytes);
  if (!entries) throw damaged();
  refuseOtherArchives(entries);
  refuseBombs(bytes, entries, maxBytes);
  // Loaded when the first workbook comes: most reports are CSV.
  const { default: readXlsxFile } = await import('read-excel-file/node');
  const sheets = await readXlsxFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).catch(
    () => {
      throw damaged();
    },
  );
  for (const sheet of sheets) {
    const rows = sheet.data
      .map((row, at) => ({ line: at + 1, cells: row.map((value) => toText(value as CellValue)) }))
      .filter((row) => row.cells.some((cell) => cell.trim() !== ''));
    if (rows.length > 0) return rows;
  }
  return [];
}
