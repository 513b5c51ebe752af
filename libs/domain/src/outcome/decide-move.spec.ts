import { describe, expect, it } from '@jest/globals';
import { decideMove, type MoveDecision, type MoveSituation, type MoveWanted } from './decide-move.js';
import { opportunityInput } from './opportunity-input.js';

const open: MoveSituation = { stage: 'discovery', revision: 3 };
const moved: MoveDecision = { kind: 'accepted', fact: 'opportunity.moved', closes: false };

describe('decideMove', () => {
  it.each<[string, Partial<MoveWanted>, Partial<MoveSituation>, MoveDecision]>([
    ['a step on', { stage: 'evaluation' }, {}, moved],
    ['two steps on', { stage: 'proposal' }, {}, moved],
    ['a step back', { stage: 'discovery' }, { stage: 'proposal' }, moved],
    ['won', { stage: 'won' }, {}, { kind: 'accepted', fact: 'opportunity.won', closes: true }],
    [
      'lost, and why',
      { stage: 'lost', reason: 'Budget is frozen' },
      {},
      { kind: 'accepted', fact: 'opportunity.lost', closes: true },
    ],
    ['lost without a reason', { stage: 'lost' }, {}, { kind: 'reason_missing' }],
    ['lost for a blank reason', { stage: 'lost', reason: '   ' }, {}, { kind: 'reason_missing' }],
    ['where it already is', { stage: 'discovery' }, {}, { kind: 'unchanged' }],
    ['based on an older revision', { stage: 'won', revision: 2 }, {}, { kind: 'changed_meanwhile' }],
    [
      'after it was won',
      { stage: 'lost', reason: 'Changed their mind' },
      { stage: 'won' },
      { kind: 'already_closed', stage: 'won' },
    ],
    [
      'after it was lost',
      { stage: 'proposal' },
      { stage: 'lost' },
      { kind: 'already_closed', stage: 'lost' },
    ],
  ])('%s', (_, wish, situation, expected) => {
    expect(
      decideMove({ revision: 3, stage: 'evaluation', reason: null, ...wish }, { ...open, ...situation }),
    ).toEqual(expected);
  });
});

describe('what is said about an opportunity', () => {
  it.each([
    [{ name: 'Halden, 11 entities', amountMinor: 4_800_000, currency: 'eur' }, []],
    [{ name: ' ', amountMinor: 4_800_000, currency: 'EUR' }, ['name']],
    [{ name: 'Halden', amountMinor: 12.5, currency: 'EUR' }, ['amountMinor']],
    [{ name: 'Halden', amountMinor: -1, currency: 'Euro' }, ['amountMinor', 'currency']],
  ])('%j', (input, wrong) => {
    expect(opportunityInput.safeParse(input).error?.issues.map(({ path }) => path[0]) ?? []).toEqual(wrong);
  });
});
