/** One row of a report as text, and the 1-based line of the file where it begins. */
export interface ReportRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Where a report came from: `mapped` is any list whose columns were named by a person or by their titles. */
export type ReportSource = 'zoom' | 'teams' | 'mapped';

/** In which order a report writes the day and the month of `9/22/26`. */
export type DayMonthOrder = 'day-first' | 'month-first';

/** What a column can say about a person; the keys of a mapping. */
export const MAPPING_KEYS = [
  'email',
  'name',
  'firstName',
  'lastName',
  'joined',
  'left',
  'minutes',
  'attended',
  'role',
] as const;
export type MappingKey = (typeof MAPPING_KEYS)[number];

/** From what a column says to the title it has in the file. `email` is needed, and one of the last four but role. */
export type ColumnMapping = Readonly<Partial<Record<MappingKey, string>>>;

/** What is known about the event and the file beside the rows themselves. */
export interface ReportOptions {
  /** The event's local date, `YYYY-MM-DD`. Decides the order of day and month, and completes bare times. */
  readonly eventDate?: string;
  /** The event's IANA zone. Times without a zone of their own are in it; without it there are no instants. */
  readonly timeZone?: string;
  /** The answer to the question about day and month: true is day first, false month first. */
  readonly dayFirst?: boolean;
  /** Overrules detection: the file is read as a plain list with these columns. */
  readonly mapping?: ColumnMapping;
}

/** A stretch of presence, as UTC instants (`YYYY-MM-DDTHH:mm:ss.sssZ`), `from` not after `to`. */
export interface PresenceInterval {
  readonly from: string;
  readonly to: string;
}

/** One person of a report. */
export interface ReportPerson {
  /** Trimmed and in lower case: the person's identity in the report. */
  readonly email: string;
  /** As the report has it, without suffixes such as "(Guest)"; empty when it has none. */
  readonly name: string;
  readonly attended: boolean;
  /** The union of the person's intervals, in minutes, rounded to the nearest. */
  readonly minutes: number;
  /** Merged and in order; empty when no zone is known or the report gives minutes only. */
  readonly intervals: readonly PresenceInterval[];
}

export type ReportErrorCode =
  | 'no_email'
  | 'bad_email'
  | 'unreadable_date'
  | 'missing_join'
  | 'missing_leave'
  | 'leave_before_join'
  | 'implausible_length'
  | 'bad_minutes'
  | 'bad_attended'
  | 'ambiguous_date_order'
  | 'unknown_shape'
  | 'missing_column'
  | 'bad_mapping';

/** A row, or the whole file, that could not be read, and why. The message names line and column. */
export interface ReportError {
  readonly line: number;
  /** The column's title in the file. */
  readonly column?: string;
  readonly code: ReportErrorCode;
  readonly message: string;
}

/** Something only a person can decide; the report is read again with the answer. */
export interface ReportQuestion {
  readonly code: 'date_order' | 'unknown_role';
  readonly message: string;
  readonly choices: readonly string[];
}

/** Somebody the report names who is no attendee, and why. */
export interface LeftOut {
  readonly email: string;
  readonly reason: 'host' | 'presenter' | 'not_registered';
}

/** A report as read. */
export interface AttendanceReport {
  /** Null when the shape is unknown or the mapping does not fit. */
  readonly source: ReportSource | null;
  /** Only where the dates could have been read either way. */
  readonly dayMonthOrder?: DayMonthOrder;
  /** Sorted by e-mail. Registered but absent people are there, with `attended` false. */
  readonly people: readonly ReportPerson[];
  readonly leftOut: readonly LeftOut[];
  /** In the order of the file. The rows without an error are in `people` nevertheless. */
  readonly errors: readonly ReportError[];
  readonly questions: readonly ReportQuestion[];
}
