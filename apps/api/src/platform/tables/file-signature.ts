import { TableRefusal, type TableRefusalCode } from './table-refusal.js';

type Refused = readonly [code: TableRefusalCode, message: string];

const OLD_EXCEL: Refused = [
  'old_excel',
  'This is an old Excel workbook (.xls) or one locked with a password. Open it in Excel, save it as "Excel Workbook (.xlsx)" or "CSV UTF-8" without a password, and use that file.',
];
const IMAGE: Refused = ['image', 'This is a picture, not a table. Export the report as CSV or XLSX.'];
const ARCHIVE: Refused = [
  'archive',
  'This is a packed archive. Unpack it first and use the CSV or XLSX file inside.',
];
const RICH_TEXT: Refused = [
  'other_document',
  'This is a text document, not a table. Export the report as CSV or XLSX.',
];

/** Leading bytes (as hex) of the files people send by mistake. */
const SIGNATURES: readonly (readonly [hex: string, refused: Refused])[] = [
  ['255044462d', ['pdf', 'This is a PDF, not a table. Export the report as CSV or XLSX.']],
  ['89504e470d0a1a0a', IMAGE],
  ['ffd8ff', IMAGE],
  ['47494638', IMAGE],
  ['d0cf11e0a1b11ae1', OLD_EXCEL],
  ['1f8b08', ARCHIVE],
  ['377abcaf271c', ARCHIVE],
  ['526172211a07', ARCHIVE],
  ['7b5c727466', RICH_TEXT],
];

/** Whether the bytes begin like a zip archive, which every XLSX is. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 0x03 || bytes[2] === 0x05);

/** Refuses, by the first bytes, what is plainly another kind of file; passes text and zip archives. */
export function refuseOtherFiles(bytes: Uint8Array): void {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('hex');
  const found = SIGNATURES.find(([hex]) => head.startsWith(hex));
  if (found) throw new TableRefusal(...found[1]);
}

/** The share of control characters above which decoded text is taken for binary data. */
const TOLERATED_CONTROL_SHARE = 0.01;
// Tab, line feed, vertical tab, form feed, carriage return and the old end-of-file mark occur in honest text.
const CONTROL = /[\u0001-\u0008\u000e-\u0019\u001b-\u001f\u007f\ufffd]/g; // oxlint-disable-line no-control-regex

/** Refuses decoded text that is a web page, or that is mostly control characters. */
export function refuseOtherText(text: string): void {
  const head = text.slice(0, 2000).trimStart().toLowerCase();
  if (/^(<!doctype html|<html|<\?xml|<table)/.test(head)) {
    throw new TableRefusal(
      'web_page',
      'This is a web page or XML, whatever its name says - perhaps a sign-in page saved instead of the report. Export the report again as CSV or XLSX.',
    );
  }
  const sample = text.slice(0, 100_000);
  const controls = sample.match(CONTROL)?.length ?? 0;
  if (controls > 2 && controls / sample.length > TOLERATED_CONTROL_SHARE) {
    throw new TableRefusal(
      'binary',
      'This file holds binary data, not a table. Export the report as CSV or XLSX.',
    );
  }
}
