import { describe, expect, it } from '@jest/globals';
import { reachWithinMinutes, storyOffice } from './office.js';
import { storyMembers } from './members.js';
import { storyPlot } from './plot.js';
import type { StoryWaiting } from './plot-types.js';
import { awkwardNows } from './testing/awkward-nows.js';
import { storyTimeline } from './timeline.js';
import { storyWaiting } from './waiting.js';

describe.each(awkwardNows)('what waits at %s', (now) => {
  const plot = storyPlot(now);
  const waiting = storyWaiting(plot);
  const refs = (memberKey: string, what: StoryWaiting['what']): readonly string[] =>
    waiting.find((w) => w.memberKey === memberKey && w.what === what)?.refs ?? [];
  const minutesLeft = (dueAt: Date): number => Math.round(storyOffice.minutesBetween(now, dueAt));

  it('leaves nobody without something to do', () => {
    for (const { key } of storyMembers) expect(waiting.some((w) => w.memberKey === key)).toBe(true);
  });

  it('has a key and a proposal for each team', () => {
    expect(refs('ingrid', 'turn_key')).toEqual(['two-ledgers-roundtable']);
    expect(refs('mara', 'turn_key')).toEqual(['close-calendar-workshop']);
    expect(refs('noor', 'adopt_proposal')).toHaveLength(2);
    expect(refs('jonah', 'adopt_proposal')).toHaveLength(1);
    expect(refs('teodora', 'review_problem')).toEqual(['audit']);
  });

  it('gives each rep people to reach, the most urgent first', () => {
    expect(refs('mara', 'reach_people')).toHaveLength(5);
    expect(refs('yusuf', 'reach_people')).toHaveLength(5);
    expect(refs('devika', 'reach_people')).toHaveLength(4);
    const open = plot.claims.filter((c) => c.ended === 'open');
    const clocks = open.filter((c) => c.repKey === 'mara').map((c) => minutesLeft(c.dueAt));
    expect(clocks.toSorted((a, b) => a - b)).toEqual([22, 95, 178, 306, 411]);
    expect(refs('mara', 'reach_people')[0]).toContain('oluwaseun.ferraz');
  });

  it('shows one breach, to its rep and to both leaders', () => {
    const late = plot.claims.filter((c) => c.ended === 'open' && minutesLeft(c.dueAt) < 0);
    expect(late.map((c) => [c.repKey, minutesLeft(c.dueAt)])).toEqual([['yusuf', -95]]);
    for (const member of ['yusuf', 'jonah', 'noor']) {
      expect(refs(member, 'breach')).toEqual(late.map((c) => c.handoffKey));
    }
    expect(refs('mara', 'breach')).toEqual([]);
  });

  it('keeps several waiting for anybody, none of them late', () => {
    const available = plot.handoffs.filter((h) => h.state === 'available');
    expect(available).toHaveLength(9);
    for (const { offeredAt } of available) {
      const waited = storyOffice.minutesBetween(offeredAt, now);
      expect(waited).toBeGreaterThan(0);
      expect(waited).toBeLessThan(reachWithinMinutes);
    }
  });

  it('owes a few things, one of them since a working day ago', () => {
    expect(refs('mara', 'keep_promise')).toHaveLength(3);
    expect(refs('ingrid', 'keep_promise')).toHaveLength(2);
    const open = plot.promises.filter((p) => !p.keptAt);
    expect(open).toHaveLength(6);
    expect(open.some((p) => p.dueAt < now)).toBe(true);
  });
});

describe('timeline', () => {
  const now = awkwardNows[0] ?? new Date(0);
  const plot = storyPlot(now);
  const line = storyTimeline(plot);

  it('holds everything once, in order', () => {
    const { now: _, ...lists } = plot;
    const total = Object.values(lists).reduce((sum, list) => sum + list.length, 0);
    expect(line).toHaveLength(total);
    const times = line.map(({ at }) => at.getTime());
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });

  it('registers nobody before inviting them', () => {
    const seen = new Set<string>();
    const strangers: string[] = [];
    for (const { kind, what } of line) {
      if (kind === 'invitations') seen.add(`${what.eventKey} ${what.personKey}`);
      if (kind === 'registrations' && !seen.has(`${what.eventKey} ${what.personKey}`))
        strangers.push(what.personKey);
    }
    expect(strangers).toEqual([]);
  });
});
