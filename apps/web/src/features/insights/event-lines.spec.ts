import { describe, expect, it } from '@jest/globals';
import { eventLines, rankFrom, type EventFigures } from './event-lines.js';

const event = (eventId: string, counts: Record<string, number>, gotIt = 0, answered = 0): EventFigures =>
  ({
    __typename: 'EventFigures',
    eventId,
    promise: `Promise ${eventId}`,
    startsAt: null,
    gotIt,
    answered,
    stages: Object.entries(counts).map(([stage, count]) => ({ __typename: 'FunnelStage', stage, count })),
  }) as EventFigures;
const order = (events: EventFigures[], rank: Parameters<typeof eventLines>[1]) =>
  eventLines(events, rank).map(({ eventId }) => eventId);

describe('events, ranked', () => {
  const a = event('a', { attend: 40, outcome: 2 }, 9, 20);
  const b = event('b', { attend: 90, outcome: 2 });
  const c = event('c', { register: 12, attend: 3, outcome: 5 }, 3, 3);

  it('stand by the figure, equal ones by who came', () => {
    expect(order([a, b, c], 'outcome')).toEqual(['c', 'b', 'a']);
    expect(order([a, b, c], 'attend')).toEqual(['b', 'a', 'c']);
  });

  it('stand last in got-it when nobody has answered', () => {
    expect(order([b, a, c], 'gotIt')).toEqual(['c', 'a', 'b']);
    expect(eventLines([a], 'gotIt')[0]?.gotIt).toBeCloseTo(0.45);
  });

  it('are ranked by opportunities unless the address says otherwise', () => {
    expect(rankFrom(undefined)).toBe('outcome');
    expect(rankFrom('password')).toBe('outcome');
    expect(rankFrom('handoff')).toBe('handoff');
  });
});
