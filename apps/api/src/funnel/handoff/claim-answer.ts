import { type ClaimDecision, claimRefusalWords } from '@worthwhile/domain';
import type { ClaimHandoffResult } from './claim.graphql.js';

/** The answer of the API to a claim. `askedAt` is when the rep pressed the key: "2 s before you" counts from there. */
export function claimAnswer(
  decision: ClaimDecision,
  handOffId: string,
  repId: string,
  askedAt: Date,
): typeof ClaimHandoffResult {
  if (decision.kind === 'accepted' || decision.kind === 'already_yours') return { handOffId };
  const message = claimRefusalWords(decision, repId, askedAt);
  switch (decision.kind) {
    case 'already_claimed':
      return { code: 'ALREADY_CLAIMED', message, by: decision.by, at: decision.at };
    case 'not_available':
      return { code: 'NOT_AVAILABLE', message };
    case 'person_claimed_elsewhere':
      return { code: 'PERSON_CLAIMED_ELSEWHERE', message, by: decision.by, handOffId: decision.handOffId };
    case 'cap_reached':
      return { code: 'CAP_REACHED', message, cap: decision.cap };
  }
}
