import { describe, expect, it } from '@jest/globals';
import { decideOffer, type OfferDecision, type OfferSituation, offerStep } from './decide-offer.js';
import type { HandoffStatus } from './handoff-status.js';

const warm: OfferSituation = { warm: true, attended: true, gotIt: 'partly', allowed: true };

describe('decideOffer', () => {
  it.each<[string, Partial<OfferSituation>, OfferDecision]>([
    ['warm and allowed', {}, { kind: 'offer' }],
    ['not warm, or no longer', { warm: false }, { kind: 'none', because: 'not_warm' }],
    ['neither warm nor allowed', { warm: false, allowed: false }, { kind: 'none', because: 'not_warm' }],
    ['warm without permission', { allowed: false }, { kind: 'block' }],
    ['has not answered yet', { gotIt: null }, { kind: 'offer' }],
    ['did not come', { attended: false }, { kind: 'none', because: 'not_attended' }],
    ['a "no" outweighs every point', { gotIt: 'no' }, { kind: 'repair' }],
    ['a "no" of somebody who did not come', { gotIt: 'no', attended: false }, { kind: 'repair' }],
  ])('%s', (_, change, expected) => {
    expect(decideOffer({ ...warm, ...change })).toEqual(expected);
  });
});

describe('offerStep', () => {
  const offer: OfferDecision = { kind: 'offer' };
  const block: OfferDecision = { kind: 'block' };
  const repair: OfferDecision = { kind: 'repair' };
  const none: OfferDecision = { kind: 'none', because: 'not_warm' };
  it.each<[HandoffStatus | null, OfferDecision, ReturnType<typeof offerStep>]>([
    [null, offer, { to: 'available', fact: 'handoff.offered', releases: false }],
    [null, block, { to: 'blocked', fact: 'handoff.blocked', releases: false }],
    [null, repair, null],
    [null, none, null],
    ['blocked', offer, { to: 'available', fact: 'handoff.offered', releases: false }],
    ['blocked', block, null],
    ['blocked', repair, { to: 'withdrawn', fact: null, releases: false }],
    ['blocked', none, { to: 'withdrawn', fact: null, releases: false }],
    ['available', offer, null],
    ['available', block, { to: 'blocked', fact: 'handoff.withdrawn', releases: false }],
    ['available', repair, { to: 'withdrawn', fact: 'handoff.withdrawn', releases: false }],
    ['available', none, { to: 'withdrawn', fact: 'handoff.withdrawn', releases: false }],
    ['claimed', offer, null],
    ['claimed', block, { to: 'blocked', fact: 'handoff.withdrawn', releases: true }],
    ['claimed', repair, { to: 'withdrawn', fact: 'handoff.withdrawn', releases: true }],
    ['claimed', none, null],
    ['touched', block, null],
    ['touched', repair, null],
    ['closed', offer, null],
    ['closed', repair, null],
    ['withdrawn', offer, { to: 'available', fact: 'handoff.offered', releases: false }],
    ['withdrawn', block, { to: 'blocked', fact: 'handoff.blocked', releases: false }],
    ['withdrawn', none, null],
    ['withdrawn', repair, null],
  ])('from %s after %j', (from, decision, expected) => {
    expect(offerStep(from, decision)).toEqual(expected);
  });

  it('never offers twice nor withdraws twice in a row, whatever happens', () => {
    const decisions = [offer, block, repair, none];
    let paths: { status: HandoffStatus | null; count: number }[] = [{ status: null, count: 0 }];
    for (let length = 0; length < 6; length += 1) {
      paths = paths.flatMap(({ status, count }) =>
        decisions.map((decision) => {
          const step = offerStep(status, decision);
          const delta = step?.fact === 'handoff.offered' ? 1 : step?.fact === 'handoff.withdrawn' ? -1 : 0;
          return { status: step?.to ?? status, count: count + delta };
        }),
      );
      expect(paths.every(({ status, count }) => count === (status === 'available' ? 1 : 0))).toBe(true);
    }
  });
});
