import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { NewFact } from '@worthwhile/domain';
import { PermissionBook } from '../../directory/index.js';
import { Database } from '../../platform/database/database.js';
import { Ledger } from '../../platform/facts/ledger.js';
import { JobRegistry } from '../../platform/jobs/job-registry.js';
import { makeEvent, makePerson, makeRegistration, makeRepPermission } from '../../testing/factories.js';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import type { TestWorkspace } from '../../testing/test-workspace.js';
import { newId } from '../../platform/database/id.js';
import { RECONSIDER_TASK } from './offer-situation.js';

const DAY = 86_400_000;

describe('offering to sales', () => {
  let test: TestApp;
  let ours: TestWorkspace;
  let event: string;
  let person: string;

  beforeAll(async () => {
    test = await startTestApp();
    ours = await test.workspace();
  });
  afterAll(() => test.stop());
  beforeEach(async () => {
    test.clock.set('2026-10-13T09:00:00Z');
    const ended = new Date('2026-10-12T10:00:00Z');
    event = await makeEvent(test.owner, ours.id, ours.marketer.id, {
      starts_at: new Date(+ended - 3_600_000),
      ends_at: ended,
    });
    person = await makePerson(test.owner, ours.id);
    await makeRegistration(test.owner, ours.id, event, person, { attendance: 'attended', minutes: 55 });
  });

  const database = () => test.app.get(Database);
  const state = (...facts: Omit<NewFact, 'occurredAt'>[]) =>
    ours.marketer.act(() =>
      database().write((tx) =>
        test.app.get(Ledger).append(
          tx,
          facts.map((fact) => ({ personId: person, eventId: event, ...fact, occurredAt: test.clock.now() })),
        ),
      ),
    );
  const warm = async (points = 72): Promise<void> => {
    await test.owner.query(
      `insert into warmth (workspace_id, id, event_id, person_id, points, lines, computed_at)
       values ($1, $2, $3, $4, $5, '[]', $6) on conflict (workspace_id, event_id, person_id) do update set points = $5`,
      [ours.id, newId(), event, person, points, test.clock.now()],
    );
    await state({ kind: 'person.warmed', data: { points } });
    await test.settle();
  };
  const permission = async (act: 'grant' | 'withdraw', over = {}): Promise<void> => {
    const one = {
      personId: person,
      act,
      purpose: 'rep_contact' as const,
      channel: 'mail' as const,
      eventId: event,
    };
    const words = { wording: 'One person may e-mail me.', wordingVersion: 1, source: 'after the event' };
    await ours.marketer.act(() =>
      database().write((tx) => test.app.get(PermissionBook).record(tx, [{ ...one, ...words, ...over }])),
    );
    await test.settle();
  };
  const answers = async (gotIt: string): Promise<void> => {
    await test.owner.query(
      `insert into feedback (workspace_id, id, event_id, person_id, got_it, answered_at) values ($1, $2, $3, $4, $5, $6)`,
      [ours.id, newId(), event, person, gotIt, test.clock.now()],
    );
    await state({ kind: 'feedback.given', data: { gotIt } });
    await test.settle();
  };
  const handOff = async (): Promise<Record<string, unknown> | undefined> =>
    (await test.owner.query(`select * from hand_off where event_id = $1 and person_id = $2`, [event, person]))
      .rows[0];
  const stated = async (): Promise<string[]> =>
    (
      await test.owner.query<{ kind: string }>(
        `select kind from fact where event_id = $1 and person_id = $2 and kind like 'handoff.%' order by id`,
        [event, person],
      )
    ).rows.map(({ kind }) => kind);
  const claim = async (): Promise<unknown> =>
    ours.rep.ask(`mutation($id: ID!) { claimHandoff(id: $id) { __typename } }`, {
      id: (await handOff())?.['id'],
    });

  it('offers a warm person who allows it, with a working day on the clock', async () => {
    await makeRepPermission(test.owner, ours.id, person, { recorded_at: new Date('2026-09-20T10:00:00Z') });
    await warm();
    expect(await handOff()).toMatchObject({
      status: 'available',
      points: 72,
      due_at: new Date('2026-10-14T09:00:00Z'),
    });
    expect(await stated()).toEqual(['handoff.offered']);
  });

  it('gives four working hours to those who asked for it after the event', async () => {
    await warm();
    await permission('grant');
    expect(await handOff()).toMatchObject({ status: 'available', due_at: new Date('2026-10-13T13:00:00Z') });
  });

  it('blocks without permission, and frees it when the permission comes', async () => {
    await warm();
    expect(await handOff()).toMatchObject({ status: 'blocked', due_at: null });
    await permission('grant');
    expect(await handOff()).toMatchObject({ status: 'available' });
    await permission('withdraw');
    expect(await handOff()).toMatchObject({ status: 'blocked', due_at: null });
    expect(await stated()).toEqual(['handoff.blocked', 'handoff.offered', 'handoff.withdrawn']);
  });

  it('takes a claimed person back when they withdraw, but not one already touched', async () => {
    await makeRepPermission(test.owner, ours.id, person);
    await warm();
    await claim();
    test.clock.advance({ minutes: 5 });
    await permission('withdraw');
    expect(await handOff()).toMatchObject({ status: 'blocked', claimed_by: null });
    await permission('grant', { source: 'own page' });
    await claim();
    await test.owner.query(`update hand_off set status = 'touched' where event_id = $1`, [event]);
    test.clock.advance({ minutes: 5 });
    await permission('withdraw');
    expect(await handOff()).toMatchObject({ status: 'touched', claimed_by: ours.rep.id });
  });

  it('never offers somebody who answered "no", and withdraws when the no comes later', async () => {
    await makeRepPermission(test.owner, ours.id, person);
    await warm();
    await answers('no');
    expect(await handOff()).toMatchObject({ status: 'withdrawn' });
    await warm(90);
    expect(await handOff()).toMatchObject({ status: 'withdrawn' });
    expect(await stated()).toEqual(['handoff.offered', 'handoff.withdrawn']);
  });

  it('withdraws who cooled, and offers them again when they are warm again', async () => {
    await makeRepPermission(test.owner, ours.id, person);
    await warm();
    await state({ kind: 'person.cooled' });
    await test.settle();
    expect(await handOff()).toMatchObject({ status: 'withdrawn', due_at: null });
    test.clock.advance({ minutes: 1 });
    await warm(64);
    expect(await handOff()).toMatchObject({ status: 'available', points: 64 });
    expect(await stated()).toEqual(['handoff.offered', 'handoff.withdrawn', 'handoff.offered']);
  });

  it('does nothing for somebody who is not warm, did not come, or is told of twice', async () => {
    await makeRepPermission(test.owner, ours.id, person);
    await answers('partly');
    expect(await handOff()).toBeUndefined();
    await test.owner.query(`update registration set attendance = 'no_show' where event_id = $1`, [event]);
    await warm();
    expect(await handOff()).toBeUndefined();
    await test.owner.query(`update registration set attendance = 'attended' where event_id = $1`, [event]);
    await state({ kind: 'person.warmed' }, { kind: 'person.warmed' }, { kind: 'feedback.given' });
    await test.settle();
    expect(await stated()).toEqual(['handoff.offered']);
  });

  it('looks again when a permission begins, and when it ends', async () => {
    // Beyond the real present: the queue has a clock of its own, and would run it at once.
    const begins = new Date('2050-01-03T09:00:00Z');
    await makeRepPermission(test.owner, ours.id, person, {
      not_before: begins,
      expires_at: new Date(+begins + 10 * DAY),
    });
    await warm();
    expect(await handOff()).toMatchObject({ status: 'blocked' });
    const { rows } = await test.owner.query(
      `select run_at from graphile_worker.jobs where task_identifier = $1 and key like $2`,
      [RECONSIDER_TASK, `%${person}`],
    );
    expect(rows).toEqual([{ run_at: new Date(+begins + 30_000) }]);
    const lookAgain = (): Promise<void> | undefined =>
      test.app
        .get(JobRegistry)
        .all()
        .find(({ task }) => task === RECONSIDER_TASK)
        ?.run({ workspaceId: ours.id, personId: person, at: begins.toISOString() });
    await lookAgain();
    expect(await handOff()).toMatchObject({ status: 'blocked' });
    test.clock.set(begins);
    await lookAgain();
    expect(await handOff()).toMatchObject({ status: 'available' });
    test.clock.advance({ days: 10 });
    await lookAgain();
    expect(await handOff()).toMatchObject({ status: 'blocked' });
    expect(await stated()).toEqual(['handoff.blocked', 'handoff.offered', 'handoff.withdrawn']);
  });
});
