import { describe, expect, it } from '@jest/globals';
import {
  decidePublish,
  decideTakeKeyBack,
  decideTurnKey,
  type LiveKey,
  type PlanActor,
} from './decide-key.js';
import { readyBrief } from './testing/ready-brief.js';

const NOW = new Date('2026-10-13T09:00:00Z');
const ingrid: PlanActor = { memberId: 'ingrid', team: 'marketing' };
const mara: PlanActor = { memberId: 'mara', team: 'sales' };
const key = (team: LiveKey['team'], memberId: string, keyRevision = 2): LiveKey => ({
  team,
  memberId,
  keyRevision,
});

describe('decideTurnKey', () => {
  const turn = (over = {}, keys: LiveKey[] = [], actor = mara, team = actor.team, shownKeyRevision = 2) =>
    decideTurnKey(readyBrief(over), keys, { actor, team, shownKeyRevision }, NOW);

  it('turns the key of one’s own team on the text one was shown', () => {
    expect(turn()).toMatchObject({
      accepted: true,
      key: { team: 'sales', memberId: 'mara', keyRevision: 2 },
      covers: { promise: readyBrief().promise, startsAt: '2026-10-29T09:00:00.000Z' },
    });
  });

  it.each([
    ['the other team’s key', turn({}, [], mara, 'marketing'), 'OTHER_TEAMS_KEY'],
    ['a key that is turned', turn({}, [key('sales', 'yusuf')]), 'ALREADY_TURNED'],
    ['both keys by one person who changed teams', turn({}, [key('marketing', 'mara')]), 'SAME_PERSON'],
    ['a key for text its owner has not seen', turn({}, [], mara, 'sales', 1), 'KEY_OUTDATED'],
    ['a key for a proposal', turn({ stage: 'proposed' }), 'NOT_PLANNING'],
    ['a key of what is published', turn({ stage: 'published' }), 'NOT_PLANNING'],
    ['a key while a needed line is open', turn({ hosts: [] }), 'NOT_READY'],
    ['a key for a date that has passed', turn({ startsAt: new Date('2026-10-12T09:00Z') }), 'NOT_READY'],
  ])('refuses %s', (_what, decision, code) => {
    expect(decision).toMatchObject({ accepted: false, code });
  });

  it('says what is missing', () => {
    expect(turn({ hosts: [], followUp: null })).toMatchObject({
      message: 'Before the key can be turned: name a host, and 1 more.',
      missing: [{ field: 'hosts' }, { field: 'followUp' }],
    });
  });
});

describe('decideTakeKeyBack', () => {
  it('gives a key back to its owner only, and only before publication', () => {
    const keys = [key('sales', 'mara')];
    expect(decideTakeKeyBack(readyBrief(), keys, mara)).toMatchObject({ accepted: true });
    expect(decideTakeKeyBack(readyBrief(), keys, ingrid)).toMatchObject({ code: 'NOT_YOUR_KEY' });
    expect(decideTakeKeyBack(readyBrief({ stage: 'published' }), keys, mara)).toMatchObject({
      code: 'PUBLISHED',
    });
  });
});

describe('decidePublish', () => {
  const both = [key('marketing', 'ingrid'), key('sales', 'mara')];
  const publish = (keys: LiveKey[], over = {}) => decidePublish(readyBrief(over), keys, NOW);

  it('needs two keys of two people on the text as it stands', () => {
    expect(publish(both)).toEqual({ accepted: true });
    expect(publish([])).toMatchObject({ message: 'The marketing and the sales key are not turned yet.' });
    expect(publish([key('sales', 'mara')])).toMatchObject({
      message: 'The marketing key is not turned yet.',
    });
    expect(publish([key('marketing', 'mara'), key('sales', 'mara')])).toMatchObject({ code: 'SAME_PERSON' });
    expect(publish([key('marketing', 'ingrid', 1), key('sales', 'mara')])).toMatchObject({
      code: 'KEY_OUTDATED',
    });
    expect(publish(both, { stage: 'published' })).toMatchObject({ code: 'NOT_PLANNING' });
    expect(publish(both, { format: null })).toMatchObject({ code: 'NOT_READY' });
  });
});
