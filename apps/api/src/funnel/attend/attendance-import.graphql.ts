import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Refusal } from '../../platform/graphql/refusal.graphql.js';
import type { ImportStatus, ReportMatch } from './import-record.js';

export const ImportStatusEnum: { [K in ImportStatus]: K } = {
  previewed: 'previewed',
  applied: 'applied',
  undone: 'undone',
  discarded: 'discarded',
};
export const ReportMatchEnum: { [K in ReportMatch]: K } = {
  registered: 'registered',
  known: 'known',
  unmatched: 'unmatched',
  absent: 'absent',
};
registerEnumType(ImportStatusEnum, { name: 'AttendanceImportStatus' });
registerEnumType(ReportMatchEnum, {
  name: 'AttendanceMatch',
  description:
    'Who somebody in a report is: registered for the event, known but not registered, nobody we know, or absent.',
});

/** People of a report, by who they are. The first three were there. */
@ObjectType()
export class AttendanceImportCounts {
  @Field(() => Int)
  registered: number;

  @Field(() => Int)
  known: number;

  @Field(() => Int)
  unmatched: number;

  @Field(() => Int)
  absent: number;

  /** Hosts, presenters, colleagues and registrations that never were approved: no attendees. */
  @Field(() => Int)
  leftOut: number;

  @Field(() => Int)
  errors: number;
}

/** A row that could not be read. The message names line and column. */
@ObjectType()
export class AttendanceRowError {
  @Field(() => Int)
  line: number;

  @Field(() => String, { nullable: true })
  column: string | null;

  @Field(() => String)
  code: string;

  @Field(() => String)
  message: string;
}

/** Something only a person can decide; the file is sent again with the answer. */
@ObjectType()
export class AttendanceQuestion {
  @Field(() => String)
  code: string;

  @Field(() => String)
  message: string;

  @Field(() => [String])
  choices: string[];
}

/** An attendance report, read and shown before anything is changed, applied, or undone. */
@ObjectType()
export class AttendanceImport {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  eventId: string;

  @Field(() => String)
  fileName: string;

  /** `zoom`, `teams` or `mapped`. */
  @Field(() => String)
  source: string;

  @Field(() => ImportStatusEnum)
  status: ImportStatus;

  @Field(() => AttendanceImportCounts)
  counts: AttendanceImportCounts;

  /** The first 200, in the order of the file. */
  @Field(() => [AttendanceRowError])
  errors: AttendanceRowError[];

  @Field(() => [AttendanceQuestion])
  questions: AttendanceQuestion[];

  /** What looks wrong with the file as a whole, for example the report of another day. */
  @Field(() => String, { nullable: true })
  warning: string | null;

  @Field(() => String)
  encoding: string;

  /** `day-first` or `month-first`, where the file's dates could be read either way. */
  @Field(() => String, { nullable: true })
  dayMonthOrder: string | null;

  @Field(() => String)
  createdBy: string;

  @Field(() => Date)
  createdAt: Date;

  @Field(() => String, { nullable: true })
  appliedBy: string | null;

  @Field(() => Date, { nullable: true })
  appliedAt: Date | null;

  @Field(() => String, { nullable: true })
  undoneBy: string | null;

  @Field(() => Date, { nullable: true })
  undoneAt: Date | null;
}

/** Somebody in a report. */
@ObjectType()
export class AttendanceImportPerson {
  @Field(() => String)
  email: string;

  /** As we know them, else as the report has it; empty when it has none. */
  @Field(() => String)
  name: string;

  @Field(() => ID, { nullable: true })
  personId: string | null;

  @Field(() => String, { nullable: true })
  company: string | null;

  @Field(() => ReportMatchEnum)
  match: ReportMatch;

  /** Null when the report only says that they came. */
  @Field(() => Int, { nullable: true })
  minutes: number | null;
}

@ObjectType()
export class AttendanceImportPeoplePage {
  @Field(() => [AttendanceImportPerson])
  people: AttendanceImportPerson[];

  @Field(() => String, { nullable: true })
  nextCursor: string | null;
}

/** Who came to an event, as far as the applied reports say. */
@ObjectType()
export class EventAttendance {
  @Field(() => Int)
  registered: number;

  @Field(() => Int)
  attended: number;

  /** Of those attended, how many had not registered before. */
  @Field(() => Int)
  walkIns: number;

  @Field(() => Int)
  noShows: number;

  /** Registered, and no report says anything yet. */
  @Field(() => Int)
  unknown: number;

  /** Half of the attendees stayed at least this long; null without minutes. */
  @Field(() => Int, { nullable: true })
  medianMinutes: number | null;
}

/** The report is applied; the numbers say what that changed. */
@ObjectType()
export class AttendanceApplied {
  @Field(() => AttendanceImport)
  import: AttendanceImport;

  /** People who had not been counted as attendees before. */
  @Field(() => Int)
  attended: number;

  /** Attendees whose minutes changed. */
  @Field(() => Int)
  corrected: number;

  @Field(() => Int)
  walkIns: number;

  @Field(() => Int)
  noShows: number;

  /** People in the report whom nobody here knows; they stay in the tray. */
  @Field(() => Int)
  unmatched: number;
}

/** What the report had said is taken back; other reports of the event still hold. */
@ObjectType()
export class AttendanceUndone {
  @Field(() => AttendanceImport)
  import: AttendanceImport;

  @Field(() => Int)
  withdrawn: number;

  @Field(() => Int)
  corrected: number;
}

/** The same file counts for this event already. Applying it again would change nothing, so nothing was done. */
@ObjectType({ implements: [Refusal] })
export class AttendanceAlreadyApplied extends Refusal {
  @Field(() => AttendanceImport)
  applied: AttendanceImport;
}

/** A question about the file is still open, or nobody in it could be read. */
@ObjectType({ implements: [Refusal] })
export class AttendanceNotReady extends Refusal {
  @Field(() => AttendanceImport)
  import: AttendanceImport;
}

/** Somebody discarded, applied or undid the report meanwhile. */
@ObjectType({ implements: [Refusal] })
export class AttendanceImportClosed extends Refusal {
  @Field(() => AttendanceImport)
  closed: AttendanceImport;
}

const typeOf = (value: object) => {
  if ('applied' in value) return AttendanceAlreadyApplied;
  if ('closed' in value) return AttendanceImportClosed;
  if ('code' in value) return AttendanceNotReady;
  return 'noShows' in value ? AttendanceApplied : 'withdrawn' in value ? AttendanceUndone : AttendanceImport;
};

export const ApplyAttendanceResult = createUnionType({
  name: 'ApplyAttendanceResult',
  types: () =>
    [AttendanceApplied, AttendanceAlreadyApplied, AttendanceNotReady, AttendanceImportClosed] as const,
  resolveType: typeOf,
});
export const UndoAttendanceResult = createUnionType({
  name: 'UndoAttendanceResult',
  types: () => [AttendanceUndone, AttendanceImportClosed] as const,
  resolveType: typeOf,
});
export const DiscardAttendanceResult = createUnionType({
  name: 'DiscardAttendanceResult',
  types: () => [AttendanceImport, AttendanceImportClosed] as const,
  resolveType: typeOf,
});
