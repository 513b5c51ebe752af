import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { FactKind } from '@worthwhile/domain';
import { makeEvent, makeHandoff, makePerson } from '../testing/factories.js';
import { startTestApp, type TestApp } from '../testing/start-test-app.js';
import type { TestWorkspace } from '../testing/test-workspace.js';
import { Database } from '../platform/database/database.js';
import { Ledger } from '../platform/facts/ledger.js';

interface Report {
  funnel: {
    stages: { stage: string; count: number; countBefore: number | null; rate: { value: number } | null }[];
  };
}
const FUNNEL = `query($filter: FunnelFilter) { funnel(filter: $filter) {
  stages { stage count countBefore rate { value low high } }
  value { attended answered gotIt { yes partly no } worthIt { yes no } }
  handoff { waiting late systemMinutes peopleMinutes }
  results { open openMinor won wonMinor lost currency } } }`;
const ROWS = `query($stage: FunnelStageName!, $filter: FunnelFilter, $first: Int!, $after: String) {
  funnelRows(stage: $stage, filter: $filter, first: $first, after: $after) { rows { personId name at } nextCursor } }`;

describe('the funnel', () => {
  let test: TestApp;
  let ours: TestWorkspace;
  let event: string;
  let other: string;

  beforeAll(async () => {
    test = await startTestApp();
  });
  beforeEach(async () => {
    ours = await test.workspace();
    event = await makeEvent(test.owner, ours.id, ours.marketer.id);
    other = await makeEvent(test.owner, ours.id, ours.rep.id, { proposed_team: 'sales' });
  });
  afterAll(() => test.stop());

  const state = (
    kind: FactKind,
    eventId: string,
    personId: string | null,
    at: string,
    data = {},
  ): Promise<unknown> =>
    ours.marketer.act(() =>
      test.app
        .get(Database)
        .write((tx) =>
          test.app.get(Ledger).append(tx, [{ kind, eventId, personId, occurredAt: new Date(at), data }]),
        ),
    );
  const person = () => makePerson(test.owner, ours.id);
  const counts = async (filter?: object): Promise<Record<string, number>> => {
    const { funnel } = await ours.salesLeader.ask<Report>(FUNNEL, { filter });
    return Object.fromEntries(
      funnel.stages.filter(({ count }) => count).map(({ stage, count }) => [stage, count]),
    );
  };

  it('counts what the ledger says, up to the last committed fact', async () => {
    const [a, b] = [await person(), await person()];
    for (const p of [a, b]) await state('person.invited', event, p, '2026-09-01T10:00:00Z');
    await state('person.registered', event, a, '2026-09-02T10:00:00Z');
    await state('person.registered', other, a, '2026-09-03T10:00:00Z');
    await state('person.registered', event, b, '2026-09-03T10:00:00Z');
    await state('registration.cancelled', event, b, '2026-09-04T10:00:00Z');
    expect(await counts()).toEqual({ invite: 2, register: 2 });
    expect(await counts({ eventId: event })).toEqual({ invite: 2, register: 1 });
    expect(await counts({ team: 'sales' })).toEqual({ register: 1 });
    expect(await counts({ originatorId: ours.marketer.id })).toEqual({ invite: 2, register: 1 });
    expect(await counts({ from: '2026-09-03T00:00:00Z', to: '2026-09-04T00:00:00Z' })).toEqual({
      register: 2,
    });
  });

  it('sets a period beside the one before, and each stage beside the one it follows', async () => {
    const people = await Promise.all(Array.from({ length: 4 }, person));
    for (const p of people) await state('person.registered', event, p, '2026-09-10T10:00:00Z');
    await state('person.attended', event, people[0] ?? null, '2026-09-11T10:00:00Z');
    await state('person.attended', event, people[1] ?? null, '2026-09-04T10:00:00Z');
    const filter = { from: '2026-09-08T00:00:00Z', to: '2026-09-15T00:00:00Z' };
    const { funnel } = await ours.salesLeader.ask<Report>(FUNNEL, { filter });
    const attend = funnel.stages.find(({ stage }) => stage === 'attend');
    expect(attend).toMatchObject({ count: 1, countBefore: 1, rate: { value: 0.25 } });
  });

  it('opens exactly the people behind each figure, page by page', async () => {
    const people = await Promise.all(Array.from({ length: 5 }, person));
    for (const [n, p] of people.entries())
      await state('person.attended', event, p, `2026-09-1${n}T10:00:00Z`);
    await state('attendance.withdrawn', event, people[2] ?? null, '2026-09-20T10:00:00Z');
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: { funnelRows: { rows: { personId: string }[]; nextCursor: string | null } } =
        await ours.rep.ask(ROWS, {
          stage: 'attend',
          first: 3,
          after,
        });
      seen.push(...page.funnelRows.rows.map(({ personId }) => personId));
      after = page.funnelRows.nextCursor;
    } while (after);
    expect(seen).toEqual([4, 3, 1, 0].map((n) => people[n]));
    expect(await counts()).toEqual({ attend: 4 });
  });

  it('takes the last answer and the last word on each opportunity', async () => {
    const p = await person();
    await state('person.attended', event, p, '2026-09-10T10:00:00Z');
    await state('feedback.given', event, p, '2026-09-11T10:00:00Z', { gotIt: 'no', worthIt: 'no' });
    await state('feedback.given', event, p, '2026-09-12T10:00:00Z', { gotIt: 'yes', worthIt: 'yes' });
    const deal = (id: string, kind: FactKind, at: string, amountMinor: number) =>
      state(kind, event, p, at, { opportunityId: id, amountMinor, currency: 'EUR' });
    await deal('one', 'opportunity.opened', '2026-09-13T10:00:00Z', 4_000_000);
    await deal('two', 'opportunity.opened', '2026-09-13T10:00:00Z', 2_500_000);
    await deal('one', 'opportunity.won', '2026-09-20T10:00:00Z', 4_200_000);
    const { funnel } = await ours.salesLeader.ask<{ funnel: Record<string, object> }>(FUNNEL, {});
    expect(funnel['value']).toEqual({
      attended: 1,
      answered: 1,
      gotIt: { yes: 1, partly: 0, no: 0 },
      worthIt: { yes: 1, no: 0 },
    });
    expect(funnel['results']).toEqual({
      open: 1,
      openMinor: 2_500_000,
      won: 1,
      wonMinor: 4_200_000,
      lost: 0,
      currency: 'EUR',
    });
  });

  it('says who waits and who is late now, claimed or not, of the events that match', async () => {
    const [a, b, c, d] = [await person(), await person(), await person(), await person()];
    const late = new Date(+test.clock.now() - 60_000);
    const soon = new Date(+test.clock.now() + 3_600_000);
    const claim = { status: 'claimed', claimed_by: ours.rep.id, claimed_at: late };
    await makeHandoff(test.owner, ours.id, event, a, { due_at: late });
    await makeHandoff(test.owner, ours.id, other, b, { ...claim, due_at: late });
    await makeHandoff(test.owner, ours.id, other, c, { ...claim, due_at: late, snoozed_until: soon });
    await makeHandoff(test.owner, ours.id, other, d, { due_at: soon });
    const waiting = async (filter?: object): Promise<object | undefined> =>
      (await ours.salesLeader.ask<{ funnel: { handoff: object } }>(FUNNEL, { filter })).funnel.handoff;
    expect(await waiting()).toMatchObject({ waiting: 3, late: 2 });
    expect(await waiting({ eventId: event })).toMatchObject({ waiting: 1, late: 1 });
    expect(await waiting({ team: 'sales' })).toMatchObject({ waiting: 2, late: 1 });
    expect(await waiting({ originatorId: ours.marketer.id, from: soon })).toMatchObject({
      waiting: 1,
      late: 1,
    });
  });

  it('shows another workspace nothing, in figures or behind them', async () => {
    await state('person.attended', event, await person(), '2026-09-10T10:00:00Z');
    const stranger = (await test.workspace()).salesLeader;
    const { funnel } = await stranger.ask<Report>(FUNNEL, { filter: { eventId: event } });
    expect(funnel.stages.every(({ count }) => count === 0)).toBe(true);
    expect(await stranger.ask(ROWS, { stage: 'attend', filter: { eventId: event }, first: 10 })).toEqual({
      funnelRows: { rows: [], nextCursor: null },
    });
    expect(await stranger.ask('{ eventFigures { eventId } }')).toEqual({ eventFigures: [] });
  });
});
