import type { DayMonthOrder, LeftOut, ReportError, ReportPerson, ReportQuestion } from '@worthwhile/domain';

export type ImportStatus = 'previewed' | 'applied' | 'undone' | 'discarded';
/** Who somebody in a report is to us. */
export type ReportMatch = 'registered' | 'known' | 'unmatched' | 'absent';

/** What is known of a file as a whole; the people are in `rows`, what could not be read in `errors`. */
export interface ImportSummary {
  encoding: string;
  delimiter: string;
  dayMonthOrder: DayMonthOrder | null;
  questions: readonly ReportQuestion[];
  warning: string | null;
  leftOut: readonly (LeftOut | { readonly email: string; readonly reason: 'colleague' })[];
}

/** A file as it was read, before it is kept. */
export interface ReadReport {
  fileName: string;
  fileHash: string;
  source: string;
  people: readonly ReportPerson[];
  errors: readonly ReportError[];
  summary: ImportSummary;
}
