import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DirectoryModule, PermissionBook } from '../../directory/index.js';
import { Database } from '../../platform/database/database.js';
import { runInScope } from '../../platform/database/scope.js';
import { Ledger } from '../../platform/facts/ledger.js';
import {
  makeEvent,
  makePerson,
  makeRegistration,
  makeRepPermission,
  makeWant,
} from '../../testing/factories.js';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import type { TestWorkspace } from '../../testing/test-workspace.js';
import { WarmModule } from './index.js';
import { WarmthKeeper } from './warmth-keeper.js';

const WARM_PEOPLE = `query($eventId: ID!, $after: String) { warmPeople(eventId: $eventId, first: 1, after: $after) {
  people { personId name points warmSince want allowed lines { signal points text sourceKind } } nextCursor
} }`;
interface Shown {
  warmPeople: {
    people: { personId: string; points: number; lines: { signal: string; points: number }[] }[];
    nextCursor: string | null;
  };
}

describe('warmth', () => {
  let test: TestApp;
  let ours: TestWorkspace;
  let theirs: TestWorkspace;
  let eventId: string;
  let personId: string;
  let registrationId: string;

  beforeAll(async () => {
    test = await startTestApp();
    ours = await test.workspace();
    theirs = await test.workspace();
    // The clock is set far ahead here; nobody is to be signed out by that.
    await test.owner.query(`update session set expires_at = '2030-01-01'`);
  });
  afterAll(() => test.stop());
  beforeEach(async () => {
    test.clock.set('2026-10-13T09:00:00Z');
    eventId = await makeEvent(test.owner, ours.id, ours.marketer.id, {
      starts_at: new Date('2026-10-12T14:00:00Z'),
      ends_at: new Date('2026-10-12T15:00:00Z'),
    });
    personId = await makePerson(test.owner, ours.id);
    registrationId = await makeRegistration(test.owner, ours.id, eventId, personId, {
      attendance: 'attended',
      minutes: 45,
    });
    await makeWant(test.owner, ours.id, eventId, personId, 'A close that ends on day five');
  });

  const asSystem = <T>(fn: () => T): T =>
    runInScope({ workspaceId: ours.id, actor: { kind: 'system', name: 'test' } }, fn);
  const state = (kind: 'person.attended' | 'feedback.given' | 'attendance.withdrawn') =>
    asSystem(() =>
      test.app
        .get(Database)
        .write((tx) =>
          test.app.get(Ledger).append(tx, [{ kind, eventId, personId, occurredAt: test.clock.now() }]),
        ),
    );
  const answer = async (gotIt: string, worthIt: string | null = null) => {
    await test.owner.query(
      `insert into feedback (workspace_id, id, event_id, person_id, got_it, worth_it, answered_at)
       values ($1, gen_random_uuid(), $2, $3, $4, $5, $6)
       on conflict (workspace_id, event_id, person_id) do update set got_it = $4, worth_it = $5, answered_at = $6`,
      [ours.id, eventId, personId, gotIt, worthIt, test.clock.now()],
    );
    await state('feedback.given');
    await test.settle();
  };
  const permit = (act: 'grant' | 'withdraw') =>
    asSystem(() =>
      test.app.get(Database).write((tx) =>
        test.app
          .select(DirectoryModule)
          .get(PermissionBook)
          .record(tx, [
            {
              personId,
              act,
              purpose: 'rep_contact',
              channel: 'mail',
              wording: 'One person may e-mail me.',
              wordingVersion: 1,
              source: 'own page',
            },
          ]),
      ),
    );
  const warmth = async () => {
    const { rows } = await test.owner.query(
      'select points, lines, warm_since is not null as warm from warmth where event_id = $1 and person_id = $2',
      [eventId, personId],
    );
    return rows[0];
  };
  const crossings = async () => {
    const { rows } = await test.owner.query(
      `select kind, (data ->> 'points')::int as points from fact
       where event_id = $1 and person_id = $2 and stage = 'warm' order by id`,
      [eventId, personId],
    );
    return rows.map((row) => [row.kind, row.points]);
  };

  it('grows with each signal, and says once that somebody became warm', async () => {
    await state('person.attended');
    await test.settle();
    expect(await warmth()).toMatchObject({ points: 38, warm: false });
    await answer('yes');
    expect(await warmth()).toMatchObject({ points: 52, warm: true });
    await permit('grant');
    await test.settle();
    expect(await warmth()).toMatchObject({ points: 60, warm: true });
    await answer('yes', 'yes');
    expect(await warmth()).toMatchObject({ points: 70, warm: true });
    expect(await crossings()).toEqual([['person.warmed', 52]]);
    expect((await warmth()).lines.map((line: { text: string }) => line.text)).toEqual([
      '45 of 60 min',
      'named a want',
      'got it: yes',
      'worth it: yes',
      'may be mailed',
    ]);
  });

  it('is taken back with the signal that carried it, and comes again', async () => {
    await makeRepPermission(test.owner, ours.id, personId, { recorded_at: test.clock.now() });
    await state('person.attended');
    await test.settle();
    test.clock.advance({ hours: 1 });
    await permit('withdraw');
    await test.settle();
    expect(await warmth()).toMatchObject({ points: 38, warm: false });
    await answer('yes', 'yes');
    expect(await crossings()).toEqual([
      ['person.warmed', 46],
      ['person.cooled', 38],
      ['person.warmed', 62],
    ]);
  });

  it('never warms a "no", and cools whoever says so later', async () => {
    await makeRepPermission(test.owner, ours.id, personId, { recorded_at: test.clock.now() });
    await answer('yes', 'yes');
    await answer('no', 'no');
    expect(await crossings()).toEqual([
      ['person.warmed', 70],
      ['person.cooled', 46],
    ]);
  });

  it('is taken back when they turn out not to have been there', async () => {
    await makeRepPermission(test.owner, ours.id, personId, { recorded_at: test.clock.now() });
    await answer('yes', 'yes');
    await test.owner.query(`update registration set attendance = 'unknown', minutes = null where id = $1`, [
      registrationId,
    ]);
    await state('attendance.withdrawn');
    await test.settle();
    expect((await crossings()).map(([kind]) => kind)).toEqual(['person.warmed', 'person.cooled']);
  });

  it('states one crossing when many signals arrive at once', async () => {
    await makeRepPermission(test.owner, ours.id, personId, { recorded_at: test.clock.now() });
    await test.owner.query(
      `insert into feedback (workspace_id, id, event_id, person_id, got_it, answered_at)
       values ($1, gen_random_uuid(), $2, $3, 'yes', $4)`,
      [ours.id, eventId, personId, test.clock.now()],
    );
    const recompute = () =>
      asSystem(() =>
        test.app
          .get(Database)
          .write((tx) => test.app.select(WarmModule).get(WarmthKeeper).recompute(tx, { eventId, personId })),
      );
    await Promise.all(Array.from({ length: 8 }, recompute));
    expect(await crossings()).toEqual([['person.warmed', 60]]);
  });

  it('would state it twice without the lock: both read "not warm" before either has written', async () => {
    await state('person.attended');
    await test.settle();
    const look = 'select warm_since is not null as warm from warmth where event_id = $1 and person_id = $2';
    const [one, two] = await Promise.all([test.owner.connect(), test.owner.connect()]);
    try {
      await Promise.all([one.query('begin'), two.query('begin')]);
      const seen = await Promise.all([one, two].map((client) => client.query(look, [eventId, personId])));
      expect(seen.map(({ rows }) => rows[0].warm)).toEqual([false, false]);
    } finally {
      await Promise.all([one.query('rollback'), two.query('rollback')]);
      one.release();
      two.release();
    }
  });

  it('shows the warmest first, explained, and as warm as they are today', async () => {
    await makeRepPermission(test.owner, ours.id, personId, { recorded_at: test.clock.now() });
    await answer('yes');
    const second = await makePerson(test.owner, ours.id, { name: 'Bruno Weiss' });
    await makeRegistration(test.owner, ours.id, eventId, second, { attendance: 'attended', minutes: 60 });
    const cool = await asSystem(() =>
      test.app
        .get(Database)
        .write((tx) =>
          test.app.select(WarmModule).get(WarmthKeeper).recompute(tx, { eventId, personId: second }),
        ),
    );
    expect(cool).toBeUndefined();
    const first = await ours.rep.ask<Shown>(WARM_PEOPLE, { eventId });
    expect(first.warmPeople.people).toEqual([
      expect.objectContaining({
        personId,
        points: 60,
        warmSince: '2026-10-13T09:00:00.000Z',
        want: 'A close that ends on day five',
        allowed: ['mail'],
      }),
    ]);
    const next = await ours.rep.ask<Shown>(WARM_PEOPLE, { eventId, after: first.warmPeople.nextCursor });
    expect(next.warmPeople).toMatchObject({ people: [{ personId: second, points: 20 }], nextCursor: null });
    test.clock.advance({ days: 45 });
    const later = await ours.rep.ask<Shown>(WARM_PEOPLE, { eventId });
    const [cooled] = later.warmPeople.people;
    expect(cooled?.points).toBe(30);
    expect(cooled?.lines.reduce((sum, line) => sum + line.points, 0)).toBe(30);
    expect((await theirs.rep.ask<Shown>(WARM_PEOPLE, { eventId })).warmPeople.people).toEqual([]);
  });
});
