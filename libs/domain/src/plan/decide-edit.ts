import type { EventBrief } from './event-brief.js';
import type { EventPatch } from './event-draft.js';
import { type FieldIssue, resolveDates } from './edit-dates.js';
import { COVERED_FIELDS } from './key-snapshot.js';
import { missingForKeys } from './readiness.js';

export type EditableField = keyof EventPatch & keyof EventBrief;

export type EditDecision =
  | {
      accepted: true;
      /** The brief as it will stand, revisions counted. */
      next: EventBrief;
      /** What really differs; empty when the patch says what stands there already. */
      fields: EditableField[];
      voidsKeys: boolean;
      /** The public page goes off until both keys are turned again. */
      unpublishes: boolean;
    }
  | {
      accepted: false;
      code: 'CHANGED_MEANWHILE' | 'CLOSED' | 'HAS_BEGUN' | 'WOULD_UNPUBLISH';
      message: string;
    }
  | { accepted: false; code: 'BAD_INPUT'; issues: FieldIssue[] };

export interface Edit {
  /** The revision the editor was shown. */
  revision: number;
  patch: EventPatch;
  /** The editor knows that a published page goes off. */
  acceptUnpublish: boolean;
}

/**
 * What an edit does. Changing what the keys cover voids both keys; on a published event it also takes the page
 * off until they are turned again, because what is public is always covered by two keys. Hence that is asked first.
 */
export function decideEdit(
  event: EventBrief,
  { revision, patch, acceptUnpublish }: Edit,
  now: Date,
): EditDecision {
  if (event.stage === 'cancelled' || event.stage === 'declined') {
    return {
      accepted: false,
      code: 'CLOSED',
      message: `The event was ${event.stage}; its brief stays as it was.`,
    };
  }
  if (revision !== event.revision) {
    const message =
      'Somebody saved this brief while you were writing. Your text is kept; compare and save again.';
    return { accepted: false, code: 'CHANGED_MEANWHILE', message };
  }
  const dates = resolveDates(event, patch, now);
  if ('issues' in dates) return { accepted: false, code: 'BAD_INPUT', issues: dates.issues };
  const { startsAt: _s, endsAt: _e, timeZone: _z, ...rest } = patch;
  const wanted: Partial<EventBrief> = { ...defined(rest), ...dates.values };
  const fields = (Object.keys(wanted) as EditableField[]).filter(
    (field) => !same(event[field], wanted[field]),
  );
  if (fields.length === 0) {
    return { accepted: true, next: event, fields, voidsKeys: false, unpublishes: false };
  }
  const covered = fields.some((field) => (COVERED_FIELDS as readonly string[]).includes(field));
  const next: EventBrief = {
    ...event,
    ...wanted,
    revision: event.revision + 1,
    keyRevision: event.keyRevision + (covered ? 1 : 0),
  };
  const unpublishes = covered && event.stage === 'published';
  if (unpublishes && event.startsAt && event.startsAt <= now) {
    const message = 'The event has begun: what was promised, to whom and when stays as people were told.';
    return { accepted: false, code: 'HAS_BEGUN', message };
  }
  const issues = [
    ...seatIssues(next),
    ...(event.stage === 'published' && !covered ? lostLines(event, next, now) : []),
  ];
  if (issues.length > 0) return { accepted: false, code: 'BAD_INPUT', issues };
  if (unpublishes && !acceptUnpublish) {
    return { accepted: false, code: 'WOULD_UNPUBLISH', message: unpublishWords(event) };
  }
  if (unpublishes) next.stage = 'planning';
  return { accepted: true, next, fields, voidsKeys: covered, unpublishes };
}

function seatIssues({ capacity, seatsTaken }: EventBrief): FieldIssue[] {
  if (capacity === null || capacity >= seatsTaken) return [];
  const short = seatsTaken - capacity;
  return [{ field: 'capacity', message: `${seatsTaken} seats are taken; ${capacity} is ${short} too few.` }];
}

/** What is published stays complete: a line that was met may not be emptied. */
function lostLines(event: EventBrief, next: EventBrief, now: Date): FieldIssue[] {
  const before = new Set(missingForKeys(event, now).map(({ field }) => field));
  return missingForKeys(next, now)
    .filter(({ field }) => !before.has(field))
    .map(({ field, label }) => ({ field, message: `A published event needs this. ${label}.` }));
}

function unpublishWords({ seatsTaken }: EventBrief): string {
  const people =
    seatsTaken === 1
      ? 'The one who registered keeps the seat'
      : `The ${seatsTaken} who registered keep their seats`;
  return `This voids both keys and takes the public page off until both are turned again.${seatsTaken > 0 ? ` ${people}.` : ''}`;
}

function defined<T extends object>(patch: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** Equal as JSON, with absent and null alike and keys in any order. */
function same(left: unknown, right: unknown): boolean {
  return canonical(left) === canonical(right);
}

function canonical(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part)
            .filter(([, inner]) => inner != null)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : part,
  );
}
