import type { FactKind } from '@worthwhile/domain';

/** The facts that open screens follow as they happen. Bulk facts (imports, invitations) are left to a reload. */
export const LIVE_KINDS: readonly FactKind[] = [
  'event.proposed',
  'event.adopted',
  'event.declined',
  'event.edited',
  'event.key_turned',
  'event.keys_voided',
  'event.published',
  'event.cancelled',
  'person.registered',
  'registration.cancelled',
  'feedback.given',
  'handoff.offered',
  'handoff.withdrawn',
  'handoff.claimed',
  'handoff.closed',
  'touch.logged',
  'opportunity.opened',
  'opportunity.moved',
  'opportunity.won',
  'opportunity.lost',
];
