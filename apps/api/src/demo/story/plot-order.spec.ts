import { describe, expect, it } from '@jest/globals';
import { storyEvents } from './events.js';
import { storyReps } from './members.js';
import { storyOffice } from './office.js';
import { storyPlot } from './plot.js';
import { awkwardNows } from './testing/awkward-nows.js';
import { storyTimeline } from './timeline.js';

const DAY = 86_400_000;

interface Entry {
  readonly eventKey: string;
  readonly personKey: string;
}
type Dates = readonly (Date | null | undefined)[];

/** The rows whose known dates do not follow one another. */
function outOfOrder(rows: readonly Dates[]): Dates[] {
  return rows.filter((row) => {
    const times = row.flatMap((date) => (date ? [date.getTime()] : []));
    return times.some((time, index) => index > 0 && time < (times[index - 1] ?? 0));
  });
}

describe.each(awkwardNows)('told at %s', (now) => {
  const plot = storyPlot(now);
  const events = new Map(storyEvents(now).map((event) => [event.key, event]));
  const starts = ({ eventKey }: Entry): Date | undefined => events.get(eventKey)?.startsAt;
  const ends = ({ eventKey }: Entry): Date | undefined => events.get(eventKey)?.endsAt;
  const key = ({ eventKey, personKey }: Entry): string => `${eventKey} ${personKey}`;
  const closed = new Map(
    plot.outcomes.filter((o) => o.kind !== 'handed_back').map((o) => [o.handoffKey, o.at]),
  );

  it('has nothing behind now', () => {
    const ahead = storyTimeline(plot).filter(({ at }) => at > now);
    expect(ahead).toEqual([]);
    const others = [
      ...plot.opportunities.flatMap((o) => o.moves.map((move) => move.at)),
      ...plot.promises.map((p) => p.keptAt),
      ...plot.claims.map((c) => c.endedAt),
      ...plot.registrations.map((r) => r.cancelledAt),
    ];
    expect(outOfOrder(others.map((at) => [at, now]))).toEqual([]);
  });

  it('begins within six months', () => {
    const first = Math.min(...[...events.values()].map((e) => e.proposedAt.getTime()));
    expect(now.getTime() - first).toBeLessThan(184 * DAY);
  });

  it('orders every person’s way to an event', () => {
    const invited = new Map(plot.invitations.map((i) => [key(i), i.at]));
    const registered = new Map(plot.registrations.map((r) => [key(r), r.at]));
    const friend = (i: (typeof plot.invitations)[number]): Date | undefined =>
      i.referredBy ? registered.get(key({ eventKey: i.eventKey, personKey: i.referredBy })) : undefined;
    expect(
      outOfOrder(
        plot.invitations.map((i) => [events.get(i.eventKey)?.publishedAt, friend(i), i.at, starts(i)]),
      ),
    ).toEqual([]);
    expect(
      outOfOrder(plot.registrations.map((r) => [invited.get(key(r)), r.at, r.cancelledAt, starts(r)])),
    ).toEqual([]);
    expect(outOfOrder(plot.declines.map((d) => [invited.get(key(d)), d.at, starts(d)]))).toEqual([]);
  });

  it('orders what people do at an event and after it', () => {
    expect(outOfOrder(plot.attendances.map((a) => a.joins.flatMap(({ from, to }) => [from, to])))).toEqual(
      [],
    );
    const stillIn = plot.attendances.filter((a) => a.joins.some((join) => join.to === null));
    expect(stillIn.filter((a) => events.get(a.eventKey)?.stage !== 'live')).toEqual([]);
    expect(stillIn.length).toBeGreaterThan(60);
    expect(outOfOrder(plot.questions.map((q) => [starts(q), q.at, ends(q)]))).toEqual([]);
    expect(
      outOfOrder(plot.feedback.map((f) => [ends(f), f.at, new Date((ends(f)?.getTime() ?? 0) + 11 * DAY)])),
    ).toEqual([]);
    expect(outOfOrder(plot.promises.map((p) => [ends(p), p.madeAt, p.dueAt]))).toEqual([]);
  });

  it('orders every hand-off from offer to outcome', () => {
    const answered = new Map(plot.feedback.filter((f) => f.repMail).map((f) => [key(f), f.at]));
    const rows = plot.handoffs.map((h): Dates => {
      const claims = plot.claims.filter((c) => c.handoffKey === h.key);
      const touches = plot.touches.filter((t) => t.handoffKey === h.key);
      return [
        ends(h),
        answered.get(key(h)),
        h.offeredAt,
        ...claims.flatMap((c) => [c.at, c.endedAt]),
        ...touches.map((t) => t.at),
        closed.get(h.key),
      ];
    });
    expect(outOfOrder(rows)).toEqual([]);
    const kept = plot.claims.filter((c) => c.ended === 'touched').map((c) => [c.endedAt, c.dueAt]);
    expect(outOfOrder(kept)).toEqual([]);
  });

  it('mails first and calls only those who said so since', () => {
    const firstTouch = new Map(plot.touches.toReversed().map((t) => [t.handoffKey, t]));
    expect([...firstTouch.values()].filter((t) => t.channel !== 'mail')).toEqual([]);
    const granted = new Map(plot.phoneGrants.map((g) => [g.personKey, g.at]));
    const calls = plot.touches.filter((t) => t.channel === 'call');
    expect(calls.filter((t) => !granted.has(t.personKey))).toEqual([]);
    expect(
      outOfOrder(calls.map((t) => [firstTouch.get(t.handoffKey)?.at, granted.get(t.personKey), t.at])),
    ).toEqual([]);
  });

  it('moves opportunities on and leaves open ones ahead', () => {
    const deals = plot.opportunities;
    expect(outOfOrder(deals.map((o) => [closed.get(o.handoffKey), ...o.moves.map((m) => m.at)]))).toEqual([]);
    expect(deals.filter((o) => o.moves.at(-1)?.stage !== o.stage)).toEqual([]);
    const isOpen = (o: (typeof deals)[number]): boolean => o.stage !== 'won' && o.stage !== 'lost';
    expect(deals.filter((o) => o.expectedCloseOn > now !== isOpen(o))).toEqual([]);
    const snoozed = plot.outcomes.filter((o) => o.returnAt);
    expect(snoozed.filter((o) => o.kind !== 'not_now')).toEqual([]);
    expect(outOfOrder(snoozed.map((o) => [now, o.returnAt]))).toEqual([]);
  });

  it('keeps office hours', () => {
    const { invitations, registrations, feedback, claims, touches, outcomes } = plot;
    const moments = [invitations, registrations, feedback, claims, touches, outcomes].flatMap((list) =>
      list.map((entry) => entry.at),
    );
    expect(moments.filter((at) => !storyOffice.isOpen(at))).toEqual([]);
  });

  it.each(storyReps)('never gives $name more open claims than the cap', (rep) => {
    const spans = plot.claims
      .filter((c) => c.repKey === rep.key)
      .map((c) => [c.at, (c.ended === 'touched' ? closed.get(c.handoffKey) : c.endedAt) ?? now] as const);
    const most = Math.max(...spans.map(([from]) => spans.filter(([a, b]) => a <= from && from < b).length));
    expect(most).toBeLessThanOrEqual(rep.claimCap);
  });
});
