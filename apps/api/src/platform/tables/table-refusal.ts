/** Why a file cannot be read as a table. Stable: the web and the command line key their hints on it. */
export type TableRefusalCode =
  | 'empty'
  | 'too_large'
  | 'pdf'
  | 'image'
  | 'old_excel'
  | 'other_document'
  | 'archive'
  | 'web_page'
  | 'binary'
  | 'damaged_workbook'
  | 'unknown_encoding'
  | 'bad_delimiter';

/**
 * Thrown when bytes are not a table. The message is plain, says what the file is and what to do,
 * and holds nothing of the file's content, so it can be shown to whoever sent the file.
 */
export class TableRefusal extends Error {
  constructor(
    readonly code: TableRefusalCode,
    message: string,
  ) {
    super(message);
    this.name = 'TableRefusal';
  }
}
