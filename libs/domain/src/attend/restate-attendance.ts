import { type Span, toMinutes, unionLength } from './report/index.js';

export type Attendance = 'unknown' | 'attended' | 'no_show';

/** A registration of the event as it stands: its attendance is one axis, its answer the other; they never mix. */
export interface Standing {
  readonly registrationId: string;
  readonly personId: string;
  readonly answer: string;
  readonly attendance: Attendance;
  readonly minutes: number | null;
  /** The row exists only because a report said that the person was there. */
  readonly addedByReport: boolean;
}

/** What one applied report says of one person who was there. */
export interface ReportedPresence {
  readonly personId: string;
  readonly spans: readonly Span[];
  /** Minutes that a report states without saying when; null when it states none. */
  readonly statedMinutes: number | null;
}

export interface AttendanceSituation {
  readonly standings: readonly Standing[];
  /** Of all applied reports of the event, for the people in `touched`. */
  readonly presences: readonly ReportedPresence[];
  /** The people in the report that is being applied or undone. Nobody else's presence changes. */
  readonly touched: ReadonlySet<string>;
  /** The event has ended: who is in no report did not come. */
  readonly over: boolean;
  /** At least one report is applied; without any, nobody's absence is known. */
  readonly reported: boolean;
}

export interface AttendanceChange {
  readonly registrationId: string;
  readonly personId: string;
  readonly attendance: Attendance;
  readonly minutes: number | null;
  readonly minutesBefore: number | null;
  readonly fact: 'person.attended' | 'attendance.corrected' | 'attendance.withdrawn' | null;
  /** When the person came, as far as reports say. */
  readonly cameAt: Date | null;
}

/** Somebody who was there without a registration. */
export interface WalkIn {
  readonly personId: string;
  readonly minutes: number | null;
  readonly cameAt: Date | null;
}

export interface Restatement {
  readonly changes: readonly AttendanceChange[];
  readonly walkIns: readonly WalkIn[];
  /** Registrations that only a report had added and no report speaks of any more. */
  readonly removed: readonly Standing[];
}

/**
 * A person's minutes over all reports: the union of the times, so that two reports of one meeting, or two devices,
 * count once. Minutes stated without times cannot be laid over anything: the larger of the two counts. Null when
 * presence is all that is known.
 */
export function minutesOf(presences: readonly ReportedPresence[]): number | null {
  const spans = presences.flatMap((presence) => presence.spans);
  const stated = presences.map((presence) => presence.statedMinutes).filter((minutes) => minutes !== null);
  if (spans.length === 0 && stated.length === 0) return null;
  return Math.max(toMinutes(unionLength(spans)), ...stated);
}

function cameAt(presences: readonly ReportedPresence[]): Date | null {
  const starts = presences.flatMap((presence) => presence.spans.map((span) => span.from));
  // Not Math.min(...starts): a report may have more rows than a call may have arguments.
  return starts.length === 0 ? null : new Date(starts.reduce((first, next) => Math.min(first, next)));
}

function absence({ answer }: Standing, { over, reported }: AttendanceSituation): Attendance {
  // Cancelled, declined and waitlisted people did not fail to come: they had said so, or had no seat.
  return over && reported && answer === 'registered' ? 'no_show' : 'unknown';
}

function changeOf(standing: Standing, said: readonly ReportedPresence[], situation: AttendanceSituation) {
  const { registrationId, personId, attendance: before, minutes: minutesBefore } = standing;
  const here = said.length > 0;
  const attendance = here ? 'attended' : absence(standing, situation);
  const minutes = here ? minutesOf(said) : null;
  if (attendance === before && minutes === minutesBefore) return undefined;
  const fact = here
    ? before === 'attended'
      ? ('attendance.corrected' as const)
      : ('person.attended' as const)
    : before === 'attended'
      ? ('attendance.withdrawn' as const)
      : null;
  return { registrationId, personId, attendance, minutes, minutesBefore, fact, cameAt: cameAt(said) };
}

/**
 * What changes when a report is applied or undone. Facts are stated for real transitions only, so that their sum is
 * the number of people who attended, whatever is applied, in which order, and undone again.
 *
 * Whoever came without a registration gets one: everybody who attended stands on the list of the event, and the
 * source of the registration tells walk-ins from those who had registered. It goes when its report is undone.
 */
export function restateAttendance(situation: AttendanceSituation): Restatement {
  const { standings, presences, touched } = situation;
  const said = new Map<string, ReportedPresence[]>();
  for (const presence of presences) {
    const ofPerson = said.get(presence.personId);
    if (ofPerson) ofPerson.push(presence);
    else said.set(presence.personId, [presence]);
  }
  const changes: AttendanceChange[] = [];
  const removed: Standing[] = [];
  const listed = new Set<string>();
  for (const standing of standings) {
    listed.add(standing.personId);
    if (!touched.has(standing.personId) && standing.attendance === 'attended') continue;
    const ofPerson = touched.has(standing.personId) ? (said.get(standing.personId) ?? []) : [];
    if (standing.addedByReport && touched.has(standing.personId) && ofPerson.length === 0)
      removed.push(standing);
    const change = changeOf(standing, ofPerson, situation);
    if (change) changes.push(change);
  }
  const walkIns = [...said]
    .filter(([personId]) => !listed.has(personId))
    .map(([personId, ofPerson]) => ({ personId, minutes: minutesOf(ofPerson), cameAt: cameAt(ofPerson) }));
  return { changes, walkIns, removed };
}
