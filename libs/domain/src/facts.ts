import type { Stage } from './stages.js';

/**
 * What a fact says, by kind. A kind that moves a count names its stage and by how much; the count of a stage
 * is the sum of its deltas, over people (or over events, for `plan`). Facts are appended and never changed.
 */
export const FACTS = {
  'event.proposed': { stage: 'plan', delta: 1 },
  'event.adopted': null,
  'event.declined': { stage: 'plan', delta: -1 },
  'event.edited': null,
  'event.key_turned': null,
  'event.keys_voided': null,
  'event.published': null,
  'event.cancelled': { stage: 'plan', delta: -1 },
  'event.ended': null,
  'person.imported': null,
  'person.invited': { stage: 'invite', delta: 1 },
  'person.registered': { stage: 'register', delta: 1 },
  'person.waitlisted': null,
  'registration.cancelled': { stage: 'register', delta: -1 },
  'permission.granted': null,
  'permission.withdrawn': null,
  'person.attended': { stage: 'attend', delta: 1 },
  'attendance.corrected': null,
  'attendance.withdrawn': { stage: 'attend', delta: -1 },
  'feedback.asked': null,
  'feedback.given': null,
  'person.warmed': { stage: 'warm', delta: 1 },
  'person.cooled': { stage: 'warm', delta: -1 },
  'handoff.offered': { stage: 'handoff', delta: 1 },
  'handoff.blocked': null,
  'handoff.withdrawn': { stage: 'handoff', delta: -1 },
  'handoff.claimed': null,
  'handoff.closed': null,
  'touch.logged': null,
  'conversation.held': { stage: 'converse', delta: 1 },
  'opportunity.opened': { stage: 'outcome', delta: 1 },
  'opportunity.moved': null,
  'opportunity.won': null,
  'opportunity.lost': null,
} as const satisfies Record<string, { stage: Stage; delta: 1 | -1 } | null>;

export type FactKind = keyof typeof FACTS;

/** A fact before it is written. `occurredAt` is when it happened, which may be long before it was recorded. */
export interface NewFact {
  kind: FactKind;
  eventId?: string | null;
  personId?: string | null;
  memberId?: string | null;
  occurredAt: Date;
  data?: Record<string, unknown>;
}

/** A fact as it stands in the ledger. */
export interface Fact extends Required<Omit<NewFact, 'data'>> {
  id: string;
  data: Record<string, unknown>;
}
