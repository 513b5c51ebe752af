import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Team } from '../policy.js';
import { decideEdit } from './decide-edit.js';
import { decidePublish, decideTakeKeyBack, decideTurnKey, type LiveKey } from './decide-key.js';
import type { EventPatch } from './event-draft.js';
import { type KeySnapshot, keySnapshot } from './key-snapshot.js';
import { readyBrief } from './testing/ready-brief.js';

const NOW = new Date('2026-10-13T09:00:00Z');

/** Four people; Quinn changes teams from one act to the next. */
const people = ['ingrid', 'noor', 'mara', 'quinn'] as const;
const teamOf = (person: string, mood: boolean): Team =>
  person === 'quinn' ? (mood ? 'marketing' : 'sales') : person === 'mara' ? 'sales' : 'marketing';

const patches: EventPatch[] = [
  { promise: 'Leave with one page' },
  { promise: 'Leave with a close calendar that ends on day five' },
  { takeAways: ['One'] },
  { audience: 'Treasurers' },
  { startsAt: '2026-11-05T09:00' },
  { followUp: null },
  { followUp: 'Two mails' },
  { hosts: [] },
  { hosts: [{ name: 'Noor Haddad', part: 'host' }] },
  { summary: 'Other words' },
  { capacity: 12 },
];

const act = fc.record({
  kind: fc.constantFrom('edit', 'turn', 'turn', 'turn', 'turn', 'back', 'publish', 'publish'),
  patch: fc.constantFrom(...patches),
  who: fc.constantFrom(...people),
  mood: fc.boolean(),
  /** How many key revisions behind the screen is. */
  stale: fc.constantFrom(0, 0, 0, 1),
  accept: fc.boolean(),
});
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

interface KeptKey extends LiveKey {
  covers: KeySnapshot;
  /** The text its owner had on the screen. */
  shown: KeySnapshot | undefined;
}

/** Plays the acts as the commands do, and asks `check` after each. Returns how often it was published. */
function play(acts: Act[], check: (event: ReturnType<typeof readyBrief>, keys: KeptKey[]) => void): number {
  let event = readyBrief();
  let keys: KeptKey[] = [];
  let publications = 0;
  const shown = new Map([[event.keyRevision, keySnapshot(event)]]);
  for (const { kind, patch, who, mood, stale, accept } of acts) {
    const actor = { memberId: who, team: teamOf(who, mood) };
    if (kind === 'edit') {
      const decision = decideEdit(
        event,
        { revision: event.revision - stale, patch, acceptUnpublish: accept },
        NOW,
      );
      if (decision.accepted) {
        event = decision.next;
        shown.set(event.keyRevision, keySnapshot(event));
        if (decision.voidsKeys) keys = [];
      }
    } else if (kind === 'turn') {
      const shownKeyRevision = event.keyRevision - stale;
      const decision = decideTurnKey(event, keys, { actor, team: actor.team, shownKeyRevision }, NOW);
      if (decision.accepted) {
        keys = [...keys, { ...decision.key, covers: decision.covers, shown: shown.get(shownKeyRevision) }];
      }
    } else if (kind === 'back') {
      const decision = decideTakeKeyBack(event, keys, actor);
      if (decision.accepted) keys = keys.filter((key) => key.team !== decision.key.team);
    } else if (decidePublish(event, keys, NOW).accepted) {
      event = { ...event, stage: 'published' };
      publications += 1;
    }
    check(event, keys);
  }
  return publications;
}

describe('no sequence of edits, keys and publications', () => {
  it('leaves anything public that is not covered by two keys of two people of two teams', () => {
    let publications = 0;
    fc.assert(
      fc.property(fc.array(act, { minLength: 10, maxLength: 60 }), (acts) => {
        publications += play(acts, (event, keys) => {
          for (const key of keys) expect([key.covers, key.shown]).toEqual(Array(2).fill(keySnapshot(event)));
          if (event.stage !== 'published') return;
          expect(keys.map(({ team }) => team).sort()).toEqual(['marketing', 'sales']);
          expect(new Set(keys.map(({ memberId }) => memberId)).size).toBe(2);
        });
      }),
      { numRuns: 500 },
    );
    // Without publications the property would hold for nothing.
    expect(publications).toBeGreaterThan(50);
  });
});
