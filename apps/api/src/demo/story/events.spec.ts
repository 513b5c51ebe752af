import { describe, expect, it } from '@jest/globals';
import { storyCompanyByKey } from './companies.js';
import { storyEvents } from './events.js';
import { storyMembers } from './members.js';
import { storyProblemKeys } from './problems.js';
import { awkwardNows } from './testing/awkward-nows.js';
import type { StoryEvent, StoryStage } from './types.js';

const now = awkwardNows[0] ?? new Date(0);
const events = storyEvents(now);
const team = new Map(storyMembers.map((m) => [m.key, m.team]));
const standing = (event: StoryEvent) => event.keyTurns.filter((turn) => !turn.voidedAt);

describe('events', () => {
  it('has fourteen, at every stage of planning', () => {
    const count = (stage: StoryStage): number => events.filter((e) => e.stage === stage).length;
    expect(events).toHaveLength(14);
    expect(new Set(events.map((e) => e.key)).size).toBe(14);
    expect(new Set(events.map((e) => e.promise)).size).toBe(14);
    expect([count('proposed'), count('planning'), count('ready')]).toEqual([3, 2, 2]);
    expect([count('published'), count('live'), count('done')]).toEqual([3, 1, 3]);
    expect(new Set(events.map((e) => e.format)).size).toBe(6);
    expect(new Set(events.map((e) => e.mode)).size).toBe(3);
  });

  it('promises something to somebody, about a known problem', () => {
    for (const e of events) {
      expect(storyProblemKeys).toContain(e.problemKey);
      expect(e.promise).not.toMatch(/^(we|our)\b|closewell/i);
      expect(e.takeAways).toHaveLength(e.stage === 'proposed' ? 1 : 3);
      expect(e.speakers.some((s) => s.part === 'host' && s.memberKey)).toBe(true);
      expect(Object.values(e.proposal).every((field) => field.length > 10)).toBe(true);
      expect(e.mode === 'virtual' ? e.link : e.place).toBeTruthy();
      expect(e.costEur === null).toBe(e.stage !== 'done');
      expect(e.speakers.filter((s) => s.memberKey && !team.has(s.memberKey))).toEqual([]);
      expect(e.speakers.filter((s) => s.companyKey && !storyCompanyByKey.has(s.companyKey))).toEqual([]);
    }
  });

  it('asks less at every stage of the funnel', () => {
    for (const { goals } of events) {
      const line = [goals.invite, goals.register, goals.attend, goals.warm, goals.handOff, goals.converse];
      expect(line).toEqual(line.toSorted((a, b) => b - a));
      expect(goals.outcome).toBeLessThan(goals.converse);
    }
  });

  it('is adopted by the other team and published with two keys of two people', () => {
    for (const e of events) {
      expect(team.get(e.adoptedBy ?? '')).not.toBe(team.get(e.proposedBy));
      for (const turn of e.keyTurns) expect(team.get(turn.byKey)).toBe(turn.side);
      const sides = standing(e).map((turn) => turn.side);
      expect(sides.toSorted()).toEqual(e.publishedAt ? ['marketing', 'sales'] : sides);
      expect(e.stage === 'proposed').toBe(e.adoptedBy === null);
    }
  });

  it('waits for one sales key and for one marketing key', () => {
    const ready = events.filter((e) => e.stage === 'ready').map((e) => standing(e).map((t) => t.side));
    expect(ready).toEqual([['marketing'], ['sales']]);
  });

  it.each(awkwardNows)('keeps its dates in order at %s', (at) => {
    const hour = 3_600_000;
    for (const e of storyEvents(at)) {
      const line = [e.proposedAt, e.adoptedAt, ...e.keyTurns.map((t) => t.at)].filter((d) => d !== null);
      const last = e.publishedAt ?? at;
      for (const date of [...line, last]) expect(date <= at).toBe(true);
      expect(line.every((date) => date <= last)).toBe(true);
      expect(e.adoptedAt === null || e.proposedAt < e.adoptedAt).toBe(true);
      expect(line.toSorted((a, b) => a.getTime() - b.getTime())).toEqual(line);
      for (const { at: changed } of e.changes) {
        expect(e.keyTurns.every((t) => !t.voidedAt || (t.at < changed && t.voidedAt <= changed))).toBe(true);
      }
      expect(e.startsAt < e.endsAt).toBe(true);
      const isOver = e.endsAt.getTime() < at.getTime() - 48 * hour;
      const isNow = e.startsAt < at && at < e.endsAt;
      const isAhead = e.startsAt.getTime() > at.getTime() + 24 * hour;
      expect([isOver, isNow, isAhead]).toEqual([
        e.stage === 'done',
        e.stage === 'live',
        e.stage !== 'done' && e.stage !== 'live',
      ]);
    }
  });
});
