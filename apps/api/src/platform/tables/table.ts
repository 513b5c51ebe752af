/** One row of a table: its cells as text, and the line of the file where it begins. */
export interface TableRow {
  /** 1-based: the physical line in a text file (quoted line breaks counted), the row number in a workbook. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A file read as rows of text. Rows without any text are left out; their lines are still counted. */
export interface Table {
  readonly kind: 'csv' | 'xlsx';
  readonly rows: readonly TableRow[];
  /** As detected or as asked for: `utf-8`, `utf-16le`, `utf-16be`, `windows-1252`, …; `utf-8` for a workbook. */
  readonly encoding: string;
  /** The one character between cells; empty for a workbook. */
  readonly delimiter: string;
}

/** What a person may correct when detection was wrong. */
export interface TableHints {
  /** An encoding's name, as iconv knows it. */
  readonly encoding?: string;
  /** One character, or `tab`. */
  readonly delimiter?: string;
  /** Larger files are refused before anything is read; 25 MB unless told. */
  readonly maxBytes?: number;
}

/** The size above which a file is refused when nobody says otherwise: 25 MB. */
export const DEFAULT_MAX_TABLE_BYTES = 25 * 1024 * 1024;
