import type { FactKind } from '../facts.js';
import { type HandoffStatus, isLiveClaim } from './handoff-status.js';

/** So many people a rep holds at once, unless the workspace says otherwise. Snoozed ones do not count. */
export const CLAIM_CAP = 25;

export interface Claimant {
  id: string;
  name: string;
}

/** What a claim is decided on. */
export interface ClaimSituation {
  status: HandoffStatus;
  claimedBy: Claimant | null;
  claimedAt: Date | null;
  /** A rep may contact the person at this moment. */
  allowed: boolean;
  /** Who holds the same person for another event. */
  heldElsewhere: { by: Claimant; handOffId: string } | null;
  /** The claims the rep holds now, without snoozed ones. */
  liveClaims: number;
  cap?: number;
}

export type ClaimRefusal =
  | { kind: 'already_claimed'; by: Claimant; at: Date }
  | { kind: 'not_available'; because: 'blocked' | 'withdrawn' | 'closed' | 'permission' }
  | { kind: 'person_claimed_elsewhere'; by: Claimant; handOffId: string }
  | { kind: 'cap_reached'; cap: number };

export type ClaimDecision =
  | { kind: 'accepted'; fact: Extract<FactKind, 'handoff.claimed'> }
  /** The rep has it already: a second key press changes nothing and is no error. */
  | { kind: 'already_yours' }
  | ClaimRefusal;

/** May this rep have this hand-off? The web asks to explain a disabled button; the server's answer counts. */
export function decideClaim(repId: string, situation: ClaimSituation): ClaimDecision {
  const { status, claimedBy, claimedAt, allowed, heldElsewhere, liveClaims, cap = CLAIM_CAP } = situation;
  if (isLiveClaim(status) && claimedBy && claimedAt) {
    if (claimedBy.id === repId) return { kind: 'already_yours' };
    return { kind: 'already_claimed', by: claimedBy, at: claimedAt };
  }
  if (status !== 'available') {
    const because = status === 'blocked' || status === 'withdrawn' ? status : 'closed';
    return { kind: 'not_available', because };
  }
  if (!allowed) return { kind: 'not_available', because: 'permission' };
  if (heldElsewhere) return { kind: 'person_claimed_elsewhere', ...heldElsewhere };
  if (liveClaims >= cap) return { kind: 'cap_reached', cap };
  return { kind: 'accepted', fact: 'handoff.claimed' };
}

const NOT_AVAILABLE = {
  blocked: 'They have not allowed contact by a rep, so nobody in sales may have them.',
  withdrawn: 'They are no longer offered to sales.',
  closed: 'This hand-off is closed.',
  permission: 'Their permission has ended, so nobody in sales may contact them now.',
} as const;

/** The refusal in words, for instance "Claimed by Mara Okonjo, 2 s before you." `now` is when the refused rep asked. */
export function claimRefusalWords(refusal: ClaimRefusal, repId: string, now: Date): string {
  switch (refusal.kind) {
    case 'already_claimed':
      return `Claimed by ${refusal.by.name}, ${agoWords(refusal.at, now)} before you.`;
    case 'not_available':
      return NOT_AVAILABLE[refusal.because];
    case 'person_claimed_elsewhere':
      return refusal.by.id === repId
        ? 'You already hold this person for another event. One of you at a time is enough.'
        : `${refusal.by.name} already holds this person for another event.`;
    case 'cap_reached':
      return `You hold ${refusal.cap} people, which is the most at once. Close or hand back one first.`;
  }
}

/** "2 s", "5 min", "3 h" or "4 d": how long before, in the largest unit that fits; under a second is "less than 1 s". */
export function agoWords(at: Date, now: Date): string {
  const seconds = Math.max(0, (+now - +at) / 1000);
  if (seconds < 1) return 'less than 1 s';
  if (seconds < 60) return `${Math.floor(seconds)} s`;
  if (seconds < 3_600) return `${Math.floor(seconds / 60)} min`;
  if (seconds < 86_400) return `${Math.floor(seconds / 3_600)} h`;
  return `${Math.floor(seconds / 86_400)} d`;
}
