import { describe, expect, it } from '@jest/globals';
import { isBehind } from './pace.js';

describe('isBehind', () => {
  const pace = (taken: number, over = {}) => ({
    taken,
    goal: 90,
    openedAt: '2026-09-13T00:00:00Z',
    startsAt: '2026-10-13T00:00:00Z',
    ...over,
  });
  it.each([
    ['half an even pace or more', pace(35), '2026-10-06T00:00:00Z', false],
    ['less than half an even pace', pace(31), '2026-10-06T00:00:00Z', true],
    ['too early to say', pace(0), '2026-09-20T00:00:00Z', false],
    ['the goal is kept', pace(90), '2026-10-12T00:00:00Z', false],
    ['not opened', pace(0, { openedAt: null }), '2026-10-12T00:00:00Z', false],
  ])('%s', (_what, given, now, behind) => {
    expect(isBehind(given, new Date(now))).toBe(behind);
  });
});
