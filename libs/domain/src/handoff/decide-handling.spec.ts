import { describe, expect, it } from '@jest/globals';
import type { Role, Team } from '../policy.js';
import { decideClose, decideHandBack, type HeldSituation, notYoursWords } from './decide-handling.js';

const mine: HeldSituation = { status: 'claimed', claimedBy: 'mara' };
const member = (memberId: string, team: Team = 'sales', role: Role = 'contributor') => ({
  memberId,
  team,
  role,
});

describe('decideHandBack', () => {
  it.each<[string, HeldSituation, ReturnType<typeof member>, ReturnType<typeof decideHandBack>]>([
    ['my own, untouched', mine, member('mara'), { kind: 'accepted', restartsClock: false }],
    [
      'my own, touched',
      { ...mine, status: 'touched' },
      member('mara'),
      { kind: 'accepted', restartsClock: true },
    ],
    ['a colleague’s', mine, member('yusuf'), { kind: 'not_yours' }],
    [
      'a rep’s, by the leader of sales',
      mine,
      member('jonah', 'sales', 'leader'),
      { kind: 'accepted', restartsClock: false },
    ],
    [
      'a rep’s, by the leader of marketing',
      mine,
      member('noor', 'marketing', 'leader'),
      { kind: 'not_yours' },
    ],
    [
      'nobody’s',
      { status: 'available', claimedBy: null },
      member('jonah', 'sales', 'leader'),
      { kind: 'not_yours' },
    ],
    ['closed', { status: 'closed', claimedBy: 'mara' }, member('mara'), { kind: 'not_yours' }],
  ])('%s', (_, situation, who, expected) => {
    expect(decideHandBack(situation, who)).toEqual(expected);
  });
});

describe('decideClose', () => {
  it.each([
    ['claimed', 'mara', 'not_now', 'accepted'],
    ['claimed', 'mara', 'conversation', 'touch_missing'],
    ['touched', 'mara', 'conversation', 'accepted'],
    ['touched', 'yusuf', 'conversation', 'not_yours'],
    ['closed', 'mara', 'wrong_person', 'not_yours'],
    ['available', 'mara', 'wrong_person', 'not_yours'],
  ] as const)('%s, by %s, as %s: %s', (status, who, outcome, expected) => {
    const claimedBy = status === 'available' ? null : 'mara';
    expect(decideClose({ status, claimedBy }, who, outcome).kind).toBe(expected);
  });

  it('says who holds it', () => {
    expect(notYoursWords('Mara')).toMatch(/^Mara holds/);
    expect(notYoursWords(null)).toMatch(/^Claim this person first/);
  });
});
