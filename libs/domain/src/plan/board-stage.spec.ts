import { describe, expect, it } from '@jest/globals';
import { boardStage } from './board-stage.js';
import { decideAnswerProposal, decideCancelEvent } from './decide-way.js';
import { changesSince, keySnapshot } from './key-snapshot.js';
import { missingForKeys, readiness } from './readiness.js';
import { readyBrief } from './testing/ready-brief.js';

const at = (text: string) => new Date(text);
const NOW = at('2026-10-13T09:00:00Z');

describe('boardStage', () => {
  it.each([
    ['proposed', { stage: 'proposed' as const }, NOW, 'proposed'],
    ['complete', {}, NOW, 'ready'],
    ['without a host', { hosts: [] }, NOW, 'planning'],
    ['complete but past', {}, at('2026-10-29T09:00Z'), 'planning'],
    ['published', { stage: 'published' as const }, at('2026-10-29T08:59Z'), 'published'],
    ['at its start', { stage: 'published' as const }, at('2026-10-29T09:00Z'), 'live'],
    ['at its end', { stage: 'published' as const }, at('2026-10-29T10:15Z'), 'done'],
    ['cancelled', { stage: 'cancelled' as const }, NOW, 'cancelled'],
  ])('%s', (_what, over, now, stage) => {
    expect(boardStage(readyBrief(over), now)).toBe(stage);
  });
});

describe('readiness', () => {
  it('asks for seats and a place only where there is a room', () => {
    expect(missingForKeys(readyBrief({ capacity: null }), NOW)).toEqual([]);
    const room = readyBrief({ capacity: null, mode: 'hybrid' });
    expect(missingForKeys(room, NOW).map(({ field }) => field)).toEqual(['place', 'capacity']);
  });

  it('tells needed from helpful', () => {
    const open = readiness(
      readyBrief({ goals: { attend: null }, proof: null, minutesAsked: null }),
      NOW,
    ).filter(({ met }) => !met);
    expect(open.map(({ field, blocking }) => [field, blocking])).toEqual([
      ['minutesAsked', true],
      ['goals', false],
      ['proof', false],
    ]);
  });
});

describe('answering a proposal', () => {
  const proposal = readyBrief({ stage: 'proposed' });
  it('is up to the other team', () => {
    expect(decideAnswerProposal(proposal, { memberId: 'mara', team: 'sales' })).toEqual({ accepted: true });
    expect(decideAnswerProposal(proposal, { memberId: 'noor', team: 'marketing' })).toMatchObject({
      code: 'OWN_TEAM',
    });
    expect(decideAnswerProposal(readyBrief(), { memberId: 'mara', team: 'sales' })).toMatchObject({
      code: 'NOT_PROPOSED',
    });
  });
});

describe('cancelling', () => {
  it('is possible until the end', () => {
    const published = readyBrief({ stage: 'published' });
    expect(decideCancelEvent(published, at('2026-10-29T10:00Z'))).toEqual({ accepted: true });
    expect(decideCancelEvent(published, at('2026-10-29T10:15Z'))).toMatchObject({ code: 'OVER' });
    expect(decideCancelEvent(readyBrief({ stage: 'cancelled' }), NOW)).toMatchObject({ code: 'CLOSED' });
  });
});

describe('changesSince', () => {
  it('goes field by field, take-aways one by one', () => {
    const before = keySnapshot(readyBrief());
    const now = readyBrief({
      takeAways: ['Your own close calendar', 'Three reconciliations to move'],
      audience: 'All',
      place: 'Room 2',
    });
    expect(changesSince(before, now)).toEqual([
      { field: 'audience', index: null, before: 'Controllers in manufacturing', after: 'All' },
      { field: 'takeAways', index: 2, before: 'A recording', after: null },
    ]);
  });
});
