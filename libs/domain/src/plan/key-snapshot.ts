import type { EventBrief } from './event-brief.js';

/** What a key covers. A change of any of it voids both keys; a change of anything else leaves them. */
export const COVERED_FIELDS = [
  'audience',
  'promise',
  'takeAways',
  'followUp',
  'startsAt',
  'endsAt',
  'timeZone',
] as const;
export type CoveredField = (typeof COVERED_FIELDS)[number];

/** The covered text as its key's owner saw it; instants in ISO 8601, UTC. Kept with the key. */
export interface KeySnapshot {
  audience: string;
  promise: string;
  takeAways: string[];
  followUp: string | null;
  startsAt: string | null;
  endsAt: string | null;
  timeZone: string;
}

export function keySnapshot(event: EventBrief): KeySnapshot {
  return {
    audience: event.audience,
    promise: event.promise,
    takeAways: event.takeAways,
    followUp: event.followUp,
    startsAt: event.startsAt?.toISOString() ?? null,
    endsAt: event.endsAt?.toISOString() ?? null,
    timeZone: event.timeZone,
  };
}

export interface KeyChange {
  field: CoveredField;
  /** Which take-away, counted from 0; null for the other fields. */
  index: number | null;
  before: string | null;
  after: string | null;
}

/** What changed since a key was turned, field by field, take-aways one by one. */
export function changesSince(before: KeySnapshot, event: EventBrief): KeyChange[] {
  const after = keySnapshot(event);
  return COVERED_FIELDS.flatMap((field): KeyChange[] => {
    if (field !== 'takeAways') {
      return before[field] === after[field]
        ? []
        : [{ field, index: null, before: before[field], after: after[field] }];
    }
    const longer = Math.max(before.takeAways.length, after.takeAways.length);
    return Array.from({ length: longer }, (_, index) => ({
      field,
      index,
      before: before.takeAways[index] ?? null,
      after: after.takeAways[index] ?? null,
    })).filter((change) => change.before !== change.after);
  });
}
