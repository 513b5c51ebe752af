import { describe, expect, it } from '@jest/globals';
import { planFor, proposalWords, type TodayEvent, withinAWeek } from './plan-for.js';

const event = (id: string, over: Partial<TodayEvent>): TodayEvent => ({
  __typename: 'Event',
  id,
  stage: 'proposed',
  audience: 'Controllers',
  promise: 'A close calendar',
  startsAt: null,
  createdAt: '2026-10-01T09:00:00Z',
  seatsTaken: 0,
  problem: null,
  proposedTeam: 'marketing',
  proposedBy: { __typename: 'Member', id: 'm', name: 'Ingrid' },
  goals: { __typename: 'EventGoals', register: 80 },
  keys: { __typename: 'EventKeys', marketing: null, sales: null },
  ...over,
});
const turned = { __typename: 'EventKey' as const, turnedAt: '2026-10-02T09:00:00Z' };
const board = (...events: TodayEvent[]) => [
  { __typename: 'BoardColumn' as const, stage: 'proposed' as const, events },
];
const ids = (events: readonly TodayEvent[]) => events.map(({ id }) => id);

const NOW = Date.parse('2026-10-13T10:42:00Z');
const of = (team: 'marketing' | 'sales', leads = false) => ({ team, leads, now: NOW });

describe('planFor', () => {
  it('shows a team the other team’s proposals, the longest waiting first', () => {
    const { proposals } = planFor(
      of('sales'),
      board(
        event('new', { createdAt: '2026-10-09T09:00:00Z' }),
        event('old', {}),
        event('own', { proposedTeam: 'sales' }),
      ),
    );
    expect(ids(proposals)).toEqual(['old', 'new']);
  });

  it('shows the keys that are this team’s to turn, first those where the other waits', () => {
    const ready = { stage: 'ready' as const };
    const { keys } = planFor(
      of('sales'),
      board(
        event('both open', { ...ready, startsAt: '2026-11-01T09:00:00Z' }),
        event('theirs turned', {
          ...ready,
          startsAt: '2026-12-01T09:00:00Z',
          keys: { __typename: 'EventKeys', marketing: turned, sales: null },
        }),
        event('ours turned', { ...ready, keys: { __typename: 'EventKeys', marketing: null, sales: turned } }),
      ),
    );
    expect(ids(keys)).toEqual(['theirs turned', 'both open']);
  });

  it('shows what is published, the next first', () => {
    const { next } = planFor(
      of('marketing'),
      board(
        event('later', { stage: 'published', startsAt: '2026-12-01T09:00:00Z' }),
        event('now', { stage: 'live', startsAt: '2026-10-13T09:00:00Z' }),
        event('past', { stage: 'done', startsAt: '2026-09-01T09:00:00Z' }),
      ),
    );
    expect(ids(next)).toEqual(['now', 'later']);
  });

  it('shows a leader what one’s own team waits for as well, once it is ageing', () => {
    const proposed = board(
      event('own, old', { proposedTeam: 'sales', createdAt: '2026-10-07T09:00:00Z' }),
      event('own, new', { proposedTeam: 'sales', createdAt: '2026-10-12T09:00:00Z' }),
      event('theirs', { createdAt: '2026-10-12T09:00:00Z' }),
    );
    expect(ids(planFor(of('sales', true), proposed).proposals)).toEqual(['own, old', 'theirs']);
    expect(ids(planFor(of('sales'), proposed).proposals)).toEqual(['theirs']);
  });

  it('knows what comes within a week', () => {
    const published = { stage: 'published' as const };
    const events = [
      event('on', { stage: 'live', startsAt: '2026-10-13T10:00:00Z' }),
      event('friday', { ...published, startsAt: '2026-10-16T09:00:00Z' }),
      event('later', { ...published, startsAt: '2026-10-21T09:00:00Z' }),
      event('undated', published),
    ];
    expect(ids(withinAWeek(events, NOW))).toEqual(['on', 'friday']);
  });
});

describe('a proposal as one sentence', () => {
  it.each([
    ['Leave with a signed cut-off', ' leave with ', 'a signed cut-off'],
    ['Write down the close', ': ', 'Write down the close'],
  ])('%s', (promise, link, what) => {
    expect(proposalWords(promise)).toEqual({ link, what });
  });
});
