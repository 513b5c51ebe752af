import type { FilePerson, FileRow, FileRowError, PeopleMapping } from '@worthwhile/domain';

/** What is kept of a file between preview and application: the rows as read, so that other columns can be tried. */
export interface KeptFile {
  titles: string[];
  rows: FileRow[];
  readAs: string;
}

export interface ImportSummary {
  added: number;
  known: number;
  repeated: number;
}

export interface PeopleImportRecord {
  id: string;
  fileName: string;
  fileHash: string;
  status: 'previewed' | 'applied' | 'discarded';
  mapping: PeopleMapping;
  file: KeptFile;
  errors: FileRowError[];
  summary: ImportSummary;
  createdAt: Date;
  appliedAt: Date | null;
}

export type ImportedPerson = FilePerson;
