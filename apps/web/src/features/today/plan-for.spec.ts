import { describe, expect, it } from '@jest/globals';
import { planFor, type TodayEvent } from './plan-for.js';

const event = (id: string, over: Partial<TodayEvent>): TodayEvent => ({
  __typename: 'Event',
  id,
  stage: 'proposed',
  audience: 'Controllers',
  promise: 'A close calendar',
  startsAt: null,
  createdAt: '2026-10-01T09:00:00Z',
  seatsTaken: 0,
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

describe('planFor', () => {
  it('shows a team the other team’s proposals, the longest waiting first', () => {
    const { proposals } = planFor(
      'sales',
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
      'sales',
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
      'marketing',
      board(
        event('later', { stage: 'published', startsAt: '2026-12-01T09:00:00Z' }),
        event('now', { stage: 'live', startsAt: '2026-10-13T09:00:00Z' }),
        event('past', { stage: 'done', startsAt: '2026-09-01T09:00:00Z' }),
      ),
    );
    expect(ids(next)).toEqual(['now', 'later']);
  });
});
