import type { Principal } from '../policy.js';
import type { ClosingOutcome } from './handoff-input.js';
import { type HandoffStatus, isLiveClaim } from './handoff-status.js';

/** Who holds a hand-off. */
export interface HeldSituation {
  status: HandoffStatus;
  claimedBy: string | null;
}

/** True when this rep holds it and nobody else. */
export function holds({ status, claimedBy }: HeldSituation, memberId: string): boolean {
  return isLiveClaim(status) && claimedBy === memberId;
}

export type HandBackDecision =
  /** `restartsClock`: the person was reached already, so the next rep gets a clock of their own. */
  { kind: 'accepted'; restartsClock: boolean } | { kind: 'not_yours' };

/** A rep hands back what they hold; a leader of sales may also free what somebody else holds (absence, leaving). */
export function decideHandBack(
  situation: HeldSituation,
  member: Principal & { memberId: string },
): HandBackDecision {
  const leads = member.team === 'sales' && member.role !== 'contributor' && isLiveClaim(situation.status);
  if (!leads && !holds(situation, member.memberId)) return { kind: 'not_yours' };
  return { kind: 'accepted', restartsClock: situation.status === 'touched' };
}

export type CloseDecision = { kind: 'accepted' } | { kind: 'not_yours' } | { kind: 'touch_missing' };

/** Closing is the holder's. A conversation must have been logged as a touch, or it did not take place. */
export function decideClose(
  situation: HeldSituation,
  memberId: string,
  outcome: ClosingOutcome,
): CloseDecision {
  if (!holds(situation, memberId)) return { kind: 'not_yours' };
  if (outcome === 'conversation' && situation.status !== 'touched') return { kind: 'touch_missing' };
  return { kind: 'accepted' };
}

/** Why somebody else's hand-off stays as it is. */
export function notYoursWords(holder: string | null): string {
  return holder
    ? `${holder} holds this person now. Nothing was changed.`
    : 'Claim this person first. Nothing was changed.';
}
