import type { EventBrief } from './event-brief.js';
import type { EventPatch } from './event-draft.js';
import { instantOf, isEventZone, localTime, type LocalTimeProblem } from './event-time.js';

/** A field of the input that is wrong, and why. */
export interface FieldIssue {
  field: string;
  message: string;
}

type Dates = Pick<EventBrief, 'startsAt' | 'endsAt' | 'timeZone'>;

/**
 * The instants a patch means. A new zone alone keeps the wall clock: nine o'clock stays nine o'clock there.
 * Moving the start alone moves the end along, so that the event keeps its length.
 */
export function resolveDates(
  event: EventBrief,
  patch: EventPatch,
  now: Date,
): { values: Partial<Dates> } | { issues: FieldIssue[] } {
  if (patch.startsAt === undefined && patch.endsAt === undefined && patch.timeZone === undefined)
    return { values: {} };
  const zone = patch.timeZone ?? event.timeZone;
  if (!isEventZone(zone))
    return { issues: [{ field: 'timeZone', message: `There is no time zone called “${zone}”.` }] };
  const issues: FieldIssue[] = [];
  const read = (field: 'startsAt' | 'endsAt'): Date | null => {
    const stored = event[field];
    const local = patch[field] === undefined ? stored && localTime(stored, event.timeZone) : patch[field];
    if (!local) return null;
    const found = instantOf(local, zone);
    if ('at' in found) return found.at;
    issues.push({ field, message: words(found.problem, local, zone) });
    return null;
  };
  const startsAt = read('startsAt');
  let endsAt = read('endsAt');
  if (issues.length > 0) return { issues };
  if (patch.endsAt === undefined && startsAt && event.startsAt && event.endsAt) {
    endsAt = new Date(+startsAt + (+event.endsAt - +event.startsAt));
  }
  if (startsAt && +startsAt !== +(event.startsAt ?? 0) && startsAt <= now) {
    issues.push({ field: 'startsAt', message: 'This time has passed. Choose one to come.' });
  }
  if (endsAt && !startsAt)
    issues.push({ field: 'startsAt', message: 'Say when it starts before you say when it ends.' });
  if (startsAt && endsAt && endsAt <= startsAt) {
    issues.push({ field: 'endsAt', message: 'It ends before it starts.' });
  }
  return issues.length > 0 ? { issues } : { values: { startsAt, endsAt, timeZone: zone } };
}

function words(problem: LocalTimeProblem, local: string, zone: string): string {
  const [day, time] = local.split('T');
  if (problem === 'gap') return `${time} does not exist in ${zone} on ${day}: the clocks go forward over it.`;
  if (problem === 'twice')
    return `${time} comes twice in ${zone} on ${day}: the clocks go back. Choose another time.`;
  return 'Give date and time as YYYY-MM-DDTHH:mm.';
}
