import { describe, expect, it } from '@jest/globals';
import {
  agoWords,
  type ClaimDecision,
  claimRefusalWords,
  type ClaimSituation,
  decideClaim,
} from './decide-claim.js';

const mara = { id: 'mara', name: 'Mara Okonjo' };
const yusuf = { id: 'yusuf', name: 'Yusuf Demirel' };
const at = new Date('2026-10-13T09:00:00Z');
const free: ClaimSituation = {
  status: 'available',
  claimedBy: null,
  claimedAt: null,
  allowed: true,
  heldElsewhere: null,
  liveClaims: 0,
};

describe('decideClaim', () => {
  it.each<[string, Partial<ClaimSituation>, ClaimDecision]>([
    ['free and allowed', {}, { kind: 'accepted', fact: 'handoff.claimed' }],
    ['the last one below the cap', { liveClaims: 24 }, { kind: 'accepted', fact: 'handoff.claimed' }],
    ['at the cap', { liveClaims: 25 }, { kind: 'cap_reached', cap: 25 }],
    ['at a cap of their own', { liveClaims: 3, cap: 3 }, { kind: 'cap_reached', cap: 3 }],
    [
      'claimed by a colleague',
      { status: 'claimed', claimedBy: yusuf, claimedAt: at },
      { kind: 'already_claimed', by: yusuf, at },
    ],
    [
      'touched by a colleague',
      { status: 'touched', claimedBy: yusuf, claimedAt: at },
      { kind: 'already_claimed', by: yusuf, at },
    ],
    [
      'claimed by themselves',
      { status: 'claimed', claimedBy: mara, claimedAt: at },
      { kind: 'already_yours' },
    ],
    ['blocked', { status: 'blocked' }, { kind: 'not_available', because: 'blocked' }],
    ['withdrawn', { status: 'withdrawn' }, { kind: 'not_available', because: 'withdrawn' }],
    ['closed', { status: 'closed', claimedBy: yusuf }, { kind: 'not_available', because: 'closed' }],
    ['permission ended a moment ago', { allowed: false }, { kind: 'not_available', because: 'permission' }],
    [
      'held for another event',
      { heldElsewhere: { by: yusuf, handOffId: 'other' }, liveClaims: 25 },
      { kind: 'person_claimed_elsewhere', by: yusuf, handOffId: 'other' },
    ],
  ])('%s', (_, change, expected) => {
    expect(decideClaim('mara', { ...free, ...change })).toEqual(expected);
  });
});

describe('the words of a refusal', () => {
  it('say who was faster and by how much', () => {
    const refusal = { kind: 'already_claimed' as const, by: yusuf, at };
    expect(claimRefusalWords(refusal, 'mara', new Date(+at + 2_400))).toBe(
      'Claimed by Yusuf Demirel, 2 s before you.',
    );
  });

  it('tell the own other claim from a colleague’s', () => {
    const held = { kind: 'person_claimed_elsewhere' as const, by: mara, handOffId: 'other' };
    expect(claimRefusalWords(held, 'mara', at)).toMatch(/^You already hold/);
    expect(claimRefusalWords(held, 'yusuf', at)).toMatch(/^Mara Okonjo already holds/);
  });

  it.each([
    [0, 'less than 1 s'],
    [-500, 'less than 1 s'],
    [59_999, '59 s'],
    [60_000, '1 min'],
    [3_600_000, '1 h'],
    [3 * 86_400_000, '3 d'],
  ])('%d ms is "%s"', (milliseconds, words) => {
    expect(agoWords(at, new Date(+at + milliseconds))).toBe(words);
  });
});
