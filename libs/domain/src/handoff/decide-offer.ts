import type { FactKind } from '../facts.js';
import type { HandoffStatus } from './handoff-status.js';

/** What is known about one person after one event. */
export interface OfferSituation {
  /** They passed the threshold of the warm stage and nothing of it was taken back; time alone takes nothing back. */
  warm: boolean;
  attended: boolean;
  /** Their own answer; null while they have not answered. */
  gotIt: 'yes' | 'partly' | 'no' | null;
  /** A rep may contact them, on some channel, at this moment. */
  allowed: boolean;
}

export type OfferDecision =
  | { kind: 'offer' }
  /** Warm, but nobody from sales may contact them: counted, never listed. */
  | { kind: 'block' }
  /** They answered that they did not get it: marketing makes good on it, sales stays away. */
  | { kind: 'repair' }
  | { kind: 'none'; because: 'not_attended' | 'not_warm' };

/** Should sales get this person, as things stand? The "no" comes first: it outweighs every point. */
export function decideOffer({ warm, attended, gotIt, allowed }: OfferSituation): OfferDecision {
  if (gotIt === 'no') return { kind: 'repair' };
  if (!attended) return { kind: 'none', because: 'not_attended' };
  if (!warm) return { kind: 'none', because: 'not_warm' };
  return { kind: allowed ? 'offer' : 'block' };
}

/** What to change: the new status, the fact to state (none when no count moves), and whether a rep loses the claim. */
export interface OfferStep {
  to: HandoffStatus;
  fact: Extract<FactKind, 'handoff.offered' | 'handoff.blocked' | 'handoff.withdrawn'> | null;
  releases: boolean;
}

/**
 * The step from where a hand-off stands (null: there is none yet) after something about the person changed, or null
 * when nothing is to be done. Offered and withdrawn facts alternate, so that their sum is what sales has been given.
 * A person once touched stays with the rep; the permission is asked again before each touch.
 */
export function offerStep(current: HandoffStatus | null, decision: OfferDecision): OfferStep | null {
  const offered = current === 'available' || current === 'claimed';
  if (current === 'touched' || current === 'closed') return null;
  switch (decision.kind) {
    case 'offer':
      return offered ? null : { to: 'available', fact: 'handoff.offered', releases: false };
    case 'block':
      if (offered) return { to: 'blocked', fact: 'handoff.withdrawn', releases: current === 'claimed' };
      return current === 'blocked' ? null : { to: 'blocked', fact: 'handoff.blocked', releases: false };
    case 'repair':
      if (offered) return { to: 'withdrawn', fact: 'handoff.withdrawn', releases: current === 'claimed' };
      return current === 'blocked' ? { to: 'withdrawn', fact: null, releases: false } : null;
    case 'none':
      // Somebody who cools down while a rep prepares is still that rep's to reach.
      if (current === 'available') return { to: 'withdrawn', fact: 'handoff.withdrawn', releases: false };
      return current === 'blocked' ? { to: 'withdrawn', fact: null, releases: false } : null;
  }
}
