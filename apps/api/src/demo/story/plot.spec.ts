import { describe, expect, it } from '@jest/globals';
import { storyEvents } from './events.js';
import { storyReps } from './members.js';
import { storyPeople } from './people.js';
import { storyMeasures } from './plot/measures.js';
import { storyPlot } from './plot.js';
import { storyProblemKeys } from './problems.js';
import { awkwardNows } from './testing/awkward-nows.js';

const now = awkwardNows[0] ?? new Date(0);
const plot = storyPlot(now);
const events = storyEvents(now);
const people = new Map(storyPeople().map((p) => [p.key, p]));
const at = <T extends { eventKey: string }>(list: readonly T[], key: string): T[] =>
  list.filter((entry) => entry.eventKey === key);
const pair = (entry: { eventKey: string; personKey: string }): string =>
  `${entry.eventKey} ${entry.personKey}`;
/** The value, when it lies in the range; else words that say so in a failing test. */
const inside = (low: number, value: number, high: number): number | string =>
  value >= low && value <= high ? value : `${value} is not in ${low} to ${high}`;

describe('how much happened', () => {
  it('stays within what a first start can replay', () => {
    expect(inside(3500, plot.invitations.length, 4500)).toEqual(expect.any(Number));
    expect(inside(1100, plot.registrations.length, 1300)).toEqual(expect.any(Number));
  });

  it('has believable rates at each event', () => {
    for (const [key] of storyMeasures) {
      const invited = at(plot.invitations, key).length;
      expect(inside(0.12, at(plot.registrations, key).length / invited, 0.45)).toEqual(expect.any(Number));
    }
    for (const event of events.filter((e) => e.stage === 'done')) {
      const came = at(plot.attendances, event.key).length;
      expect(inside(0.45, came / at(plot.registrations, event.key).length, 0.6)).toEqual(expect.any(Number));
      expect(inside(0.46, at(plot.feedback, event.key).length / came, 0.5)).toEqual(expect.any(Number));
      expect(inside(0.36, at(plot.handoffs, event.key).length / came, 0.41)).toEqual(expect.any(Number));
    }
  });

  it('hears mostly yes, sometimes partly, now and then no', () => {
    const share = (pick: 'gotIt' | 'worthIt', word: string): number =>
      plot.feedback.filter((f) => f[pick] === word).length / plot.feedback.length;
    expect(inside(0.54, share('gotIt', 'yes'), 0.68)).toEqual(expect.any(Number));
    expect(inside(0.05, share('gotIt', 'no'), 0.14)).toEqual(expect.any(Number));
    expect(inside(0.64, share('worthIt', 'yes'), 0.8)).toEqual(expect.any(Number));
    expect(plot.feedback.filter((f) => f.missing).length).toBeGreaterThan(30);
  });

  it('ends in forty opportunities, eleven of them won', () => {
    expect(plot.opportunities).toHaveLength(40);
    const won = plot.opportunities.filter((o) => o.stage === 'won');
    expect(won).toHaveLength(11);
    expect(plot.opportunities.filter((o) => o.stage === 'lost')).toHaveLength(9);
    expect(new Set(plot.opportunities.map((o) => o.companyKey)).size).toBe(40);
    for (const { amountEur, stage, reason, problemKey } of plot.opportunities) {
      expect(inside(18_000, amountEur, 120_000)).toEqual(expect.any(Number));
      expect(reason !== undefined).toBe(stage === 'won' || stage === 'lost');
      expect(storyProblemKeys).toContain(problemKey);
    }
    expect(new Set(plot.opportunities.map((o) => o.stage)).size).toBe(5);
  });

  it('seldom lets two people write the same words', () => {
    const wants = plot.registrations.flatMap((r) => (r.want ? [r.want] : []));
    expect(wants.length).toBeGreaterThan(400);
    expect(new Set(wants).size / wants.length).toBeGreaterThan(0.95);
    expect(wants.join(' ')).not.toMatch(/[{}|]/);
  });
});

describe('who it happened to', () => {
  it('names only people, events, reps and hand-offs that exist', () => {
    const eventKeys = new Set(events.map((e) => e.key));
    const reps = new Set(storyReps.map((r) => r.key));
    const handoffs = new Set(plot.handoffs.map((h) => h.key));
    const { invitations, registrations, attendances, questions, feedback, promises, claims } = plot;
    for (const list of [invitations, registrations, attendances, questions, feedback, promises, claims]) {
      for (const { personKey, eventKey } of list) {
        expect(people.has(personKey) && eventKeys.has(eventKey)).toBe(true);
      }
    }
    for (const list of [plot.claims, plot.touches, plot.outcomes, plot.opportunities]) {
      for (const { handoffKey, repKey } of list) {
        expect(handoffs.has(handoffKey) && reps.has(repKey)).toBe(true);
      }
    }
  });

  it('lets each list hold a person once per event, and each stage follow from the one before', () => {
    const keys = (list: readonly { eventKey: string; personKey: string }[]): Set<string> => {
      const found = new Set(list.map(pair));
      expect(found.size).toBe(list.length);
      return found;
    };
    const invited = keys(plot.invitations);
    const registered = keys(plot.registrations);
    const attended = keys(plot.attendances);
    const handedOff = keys(plot.handoffs);
    const subset = (inner: Set<string>, outer: Set<string>): void => {
      for (const key of inner) expect(outer.has(key)).toBe(true);
    };
    subset(registered, invited);
    subset(attended, registered);
    subset(keys(plot.feedback), attended);
    subset(handedOff, attended);
    subset(new Set(plot.questions.map(pair)), attended);
    for (const decline of keys(plot.declines)) expect(registered.has(decline)).toBe(false);
  });

  it('invites nobody who did not allow mail about events', () => {
    for (const { personKey } of plot.invitations) {
      expect(people.get(personKey)?.eventMail).toBe('granted');
    }
    for (const i of plot.invitations) {
      expect(i.kind === 'marketing').toBe(i.reason === undefined);
      expect(i.kind === 'referral').toBe(i.referredBy !== undefined);
    }
  });

  it('never seats more than fit; only the dinner has a line', () => {
    for (const event of events) {
      const seats = at(plot.registrations, event.key).filter((r) => r.answer === 'registered');
      expect(seats.length).toBeLessThanOrEqual(event.capacity);
    }
    const waiting = plot.registrations.filter((r) => r.answer === 'waitlisted');
    expect(new Set(waiting.map((r) => r.eventKey))).toEqual(new Set(['fast-close-dinner']));
  });

  it('hands over exactly those who came, allowed it, and did not answer no', () => {
    const allowed = new Set<string>();
    for (const r of plot.registrations) if (r.permissions.repMail) allowed.add(pair(r));
    for (const f of plot.feedback) if (f.repMail) allowed.add(pair(f));
    const no = new Set(plot.feedback.filter((f) => f.gotIt === 'no').map(pair));
    const done = new Set(events.filter((e) => e.stage === 'done').map((e) => e.key));
    const expected = plot.attendances
      .filter((a) => done.has(a.eventKey) && allowed.has(pair(a)) && !no.has(pair(a)))
      .map(pair);
    expect(plot.handoffs.map(pair).toSorted()).toEqual(expected.toSorted());
    expect(new Set(plot.handoffs.map((h) => h.personKey)).size).toBe(plot.handoffs.length);
  });
});

describe('how it ended', () => {
  it('says why, wherever a reason is owed', () => {
    const owed = plot.outcomes.filter((o) => o.kind !== 'conversation' && o.kind !== 'opportunity');
    expect(owed.filter((o) => !o.reason)).toEqual([]);
    expect(new Set(owed.map((o) => o.kind)).size).toBe(4);
    expect(owed.filter((o) => o.kind === 'no_such_problem')).toHaveLength(12);
  });
});

describe('twice told', () => {
  it('is the same story', () => {
    expect(storyPlot(new Date(now))).toEqual(plot);
  });

  it('keeps its people when now moves', () => {
    const later = storyPlot(new Date(now.getTime() + 86_400_000));
    expect(later.registrations.map(pair).toSorted()).toEqual(plot.registrations.map(pair).toSorted());
    expect(later.opportunities.map((o) => o.amountEur)).toEqual(plot.opportunities.map((o) => o.amountEur));
  });
});
