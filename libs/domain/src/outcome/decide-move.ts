import type { FactKind } from '../facts.js';

/** The stages of a possible sale, in order; won and lost end it. */
export const OPPORTUNITY_STAGES = ['discovery', 'evaluation', 'proposal', 'won', 'lost'] as const;
export type OpportunityStage = (typeof OPPORTUNITY_STAGES)[number];

/** True when nothing more is to come. */
export function isClosedStage(stage: OpportunityStage): boolean {
  return stage === 'won' || stage === 'lost';
}

export interface MoveSituation {
  stage: OpportunityStage;
  revision: number;
}

export interface MoveWanted {
  /** The revision the mover was shown. */
  revision: number;
  stage: OpportunityStage;
  reason: string | null;
}

export type MoveDecision =
  | { kind: 'accepted'; fact: Extract<FactKind, `opportunity.${'moved' | 'won' | 'lost'}`>; closes: boolean }
  /** Already there: nothing to do and no error. */
  | { kind: 'unchanged' }
  | { kind: 'changed_meanwhile' }
  | { kind: 'already_closed'; stage: 'won' | 'lost' }
  | { kind: 'reason_missing' };

/** May it move there? A lost one needs its reason, because that is what teaches us; a closed one stays closed. */
export function decideMove(wanted: MoveWanted, { stage, revision }: MoveSituation): MoveDecision {
  if (wanted.revision !== revision) return { kind: 'changed_meanwhile' };
  if (wanted.stage === stage) return { kind: 'unchanged' };
  if (stage === 'won' || stage === 'lost') return { kind: 'already_closed', stage };
  if (wanted.stage === 'lost' && (wanted.reason ?? '').trim().length < 3) return { kind: 'reason_missing' };
  const fact =
    wanted.stage === 'won' || wanted.stage === 'lost'
      ? (`opportunity.${wanted.stage}` as const)
      : 'opportunity.moved';
  return { kind: 'accepted', fact, closes: isClosedStage(wanted.stage) };
}
