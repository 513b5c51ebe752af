import type { OpportunityStage } from '@worthwhile/domain';

/** The stages of an opportunity as they are read. */
export const STAGE_WORDS: Record<OpportunityStage, string> = {
  discovery: 'Discovery',
  evaluation: 'Evaluation',
  proposal: 'Proposal',
  won: 'Won',
  lost: 'Lost',
};
