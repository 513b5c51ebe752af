import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { listOf, sendReport } from '../../testing/attendance.js';
import { makeEvent, makePerson, makeRegistration } from '../../testing/factories.js';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import type { TestWorkspace } from '../../testing/test-workspace.js';

const APPLY = `mutation($id: ID!, $add: Boolean) { applyAttendanceImport(id: $id, addUnmatched: $add) {
  __typename
  ... on AttendanceApplied { attended corrected walkIns noShows unmatched import { status appliedBy counts { registered known } } }
  ... on Refusal { code message }
  ... on AttendanceAlreadyApplied { applied { id } }
} }`;
const UNDO = `mutation($id: ID!) { undoAttendanceImport(id: $id) {
  __typename
  ... on AttendanceUndone { withdrawn corrected import { status undoneBy } }
  ... on Refusal { code message }
} }`;
const DISCARD = `mutation($id: ID!) { discardAttendanceImport(id: $id) { __typename ... on Refusal { code } } }`;
type Answer = Record<string, unknown> & { __typename: string };
const at = (clock: string) => `2026-10-12 ${clock}`;

describe('applying attendance reports', () => {
  let test: TestApp;
  let ours: TestWorkspace;
  let theirs: TestWorkspace;
  let eventId: string;
  let ana: string;
  let bea: string;
  let registrationOf: Record<string, string>;
  let addresses: Record<'ana' | 'bea' | 'cem' | 'dia', string>;

  beforeAll(async () => {
    test = await startTestApp();
    ours = await test.workspace();
    theirs = await test.workspace();
  });
  afterAll(() => test.stop());

  /** Ana and Bea are registered, Cem is known, nobody knows Dia. The event is over. */
  beforeEach(async () => {
    eventId = await makeEvent(test.owner, ours.id, ours.marketer.id, {
      starts_at: new Date('2026-10-12T14:00:00Z'),
      ends_at: new Date('2026-10-12T15:00:00Z'),
    });
    const address = (name: string) => `${name}.${eventId.slice(-8)}@halden.example`;
    addresses = { ana: address('ana'), bea: address('bea'), cem: address('cem'), dia: address('dia') };
    ana = await makePerson(test.owner, ours.id, { email: addresses.ana });
    bea = await makePerson(test.owner, ours.id, { email: addresses.bea });
    await makePerson(test.owner, ours.id, { email: addresses.cem });
    registrationOf = {
      ana: await makeRegistration(test.owner, ours.id, eventId, ana),
      bea: await makeRegistration(test.owner, ours.id, eventId, bea),
    };
  });

  type Row = [person: 'ana' | 'bea' | 'cem' | 'dia', joined: string, left: string];
  const send = async (...rows: Row[]) => {
    const file = listOf(rows.map(([person, joined, left]) => [addresses[person], at(joined), at(left)]));
    const { body } = await sendReport(test, ours.marketer, eventId, file);
    return String(body.importId);
  };
  const apply = (id: string, add = false) =>
    ours.marketer
      .ask<{ applyAttendanceImport: Answer }>(APPLY, { id, add })
      .then((d) => d.applyAttendanceImport);
  const undo = (id: string) =>
    ours.marketer.ask<{ undoAttendanceImport: Answer }>(UNDO, { id }).then((d) => d.undoAttendanceImport);
  const listed = async () => {
    const { rows } = await test.owner.query(
      `select p.email, g.answer, g.attendance, g.minutes, g.source from registration g
       join person p on p.id = g.person_id where g.event_id = $1 order by p.email`,
      [eventId],
    );
    return rows.map((row) => [row.email.split('.')[0], row.answer, row.attendance, row.minutes, row.source]);
  };
  const facts = async () => {
    const { rows } = await test.owner.query(
      `select kind, split_part(p.email, '.', 1) as who, f.data, f.delta from fact f
       join person p on p.id = f.person_id where f.event_id = $1 order by kind, who`,
      [eventId],
    );
    return rows.map((row) => [row.kind, row.who, row.data.minutes ?? row.data.source ?? null]);
  };
  const attendCount = async () => {
    const { rows } = await test.owner.query(
      `select coalesce(sum(delta), 0)::int as sum from fact where event_id = $1 and stage = 'attend'`,
      [eventId],
    );
    return rows[0].sum;
  };

  it('counts who came, who did not, and walk-ins, each with its fact', async () => {
    const id = await send(
      ['ana', '15:00', '15:40'],
      ['ana', '15:30', '15:50'],
      ['cem', '15:10', '15:20'],
      ['dia', '15:00', '16:00'],
    );
    expect(await apply(id)).toEqual({
      __typename: 'AttendanceApplied',
      attended: 2,
      corrected: 0,
      walkIns: 1,
      noShows: 1,
      unmatched: 1,
      import: { status: 'applied', appliedBy: 'Ingrid Vaszary', counts: { registered: 1, known: 1 } },
    });
    expect(await listed()).toEqual([
      ['ana', 'registered', 'attended', 50, 'page'],
      ['bea', 'registered', 'no_show', null, 'page'],
      ['cem', 'registered', 'attended', 10, 'walk_in'],
    ]);
    expect(await facts()).toEqual([
      ['person.attended', 'ana', 50],
      ['person.attended', 'cem', 10],
      ['person.registered', 'cem', 'walk_in'],
    ]);
    const { rows } = await test.owner.query(
      `select occurred_at from fact where event_id = $1 and person_id = $2`,
      [eventId, ana],
    );
    expect(rows).toEqual([{ occurred_at: new Date('2026-10-12T14:00:00Z') }]);
  });

  it('writes no mail to walk-ins: they agreed to nothing', async () => {
    await apply(await send(['cem', '15:10', '15:20']));
    await test.settle();
    const { rows } = await test.owner.query('select purpose from mail where event_id = $1', [eventId]);
    expect(rows).toEqual([]);
  });

  it('makes people of strangers when that is chosen', async () => {
    const id = await send(['dia', '15:00', '16:00']);
    expect(await apply(id, true)).toMatchObject({ attended: 1, walkIns: 1, unmatched: 0 });
    expect(await listed()).toContainEqual(['dia', 'registered', 'attended', 60, 'walk_in']);
    expect((await facts()).map(([kind]) => kind)).toEqual([
      'person.attended',
      'person.imported',
      'person.registered',
    ]);
  });

  it('lays a second report over the first, and takes each back by itself', async () => {
    const first = await send(['ana', '15:00', '15:30'], ['cem', '15:00', '15:30']);
    const second = await send(['ana', '15:20', '16:00'], ['bea', '15:00', '15:05']);
    await apply(first);
    expect(await apply(second)).toMatchObject({ attended: 1, corrected: 1, walkIns: 0, noShows: 0 });
    expect(await listed()).toEqual([
      ['ana', 'registered', 'attended', 60, 'page'],
      ['bea', 'registered', 'attended', 5, 'page'],
      ['cem', 'registered', 'attended', 30, 'walk_in'],
    ]);
    expect(await attendCount()).toBe(3);
    expect(await undo(first)).toMatchObject({
      withdrawn: 1,
      corrected: 1,
      import: { status: 'undone', undoneBy: 'Ingrid Vaszary' },
    });
    expect(await listed()).toEqual([
      ['ana', 'registered', 'attended', 40, 'page'],
      ['bea', 'registered', 'attended', 5, 'page'],
    ]);
    expect(await undo(second)).toMatchObject({ withdrawn: 2, corrected: 0 });
    expect(await listed()).toEqual([
      ['ana', 'registered', 'unknown', null, 'page'],
      ['bea', 'registered', 'unknown', null, 'page'],
    ]);
    expect(await attendCount()).toBe(0);
    expect(await undo(second)).toMatchObject({ __typename: 'AttendanceImportClosed', code: 'IMPORT_CLOSED' });
  });

  it('says nothing of absence while the event is on, nor of those who had cancelled', async () => {
    await test.owner.query(`update registration set answer = 'cancelled' where id = $1`, [
      registrationOf['ana'],
    ]);
    await test.owner.query(`update event set ends_at = '2026-10-14' where id = $1`, [eventId]);
    expect(await apply(await send(['cem', '15:00', '15:30']))).toMatchObject({ noShows: 0 });
    await test.owner.query(`update event set ends_at = '2026-10-12T15:00Z' where id = $1`, [eventId]);
    expect(await apply(await send(['cem', '15:00', '15:31']))).toMatchObject({ noShows: 1 });
    expect(await listed()).toEqual([
      ['ana', 'cancelled', 'unknown', null, 'page'],
      ['bea', 'registered', 'no_show', null, 'page'],
      ['cem', 'registered', 'attended', 31, 'walk_in'],
    ]);
  });

  it('gives the same file no effect, before and after', async () => {
    const rows: Row[] = [['ana', '15:00', '15:30']];
    await apply(await send(...rows));
    const before = await facts();
    const file = listOf(rows.map(([person, joined, left]) => [addresses[person], at(joined), at(left)]));
    const again = await sendReport(test, ours.marketer, eventId, file);
    expect(again).toMatchObject({ status: 409, body: { code: 'ALREADY_APPLIED' } });
    expect(again.body.message).toBe(
      'Ingrid Vaszary applied this very file to this event already. Nothing was changed.',
    );
    expect(await facts()).toEqual(before);
  });

  it('lets one of two win who apply the same file at once', async () => {
    const first = await send(['ana', '15:00', '15:30']);
    // Two people who sent the same file hold two previews of it; sending alone would have replaced the first.
    const { rows } = await test.owner.query(
      `insert into attendance_import (workspace_id, id, event_id, file_name, file_hash, source, status, rows, errors,
         summary, created_by, created_at)
       select workspace_id, gen_random_uuid(), event_id, file_name, file_hash, source, status, rows, errors, summary,
         created_by, created_at from attendance_import where id = $1 returning id`,
      [first],
    );
    const answers = await Promise.all([apply(first), apply(rows[0].id), apply(first), apply(rows[0].id)]);
    const kinds = answers.map(({ __typename }) => __typename).sort();
    expect(kinds).toEqual([...Array(3).fill('AttendanceAlreadyApplied'), 'AttendanceApplied']);
    expect(await facts()).toEqual([['person.attended', 'ana', 30]]);
    expect(await attendCount()).toBe(1);
  });

  it('would count twice without the lock: both look before either has written', async () => {
    const id = await send(['ana', '15:00', '15:30']);
    const look = `select count(*)::int as n from attendance_import where event_id = $1 and status = 'applied'`;
    const [one, two] = await Promise.all([test.owner.connect(), test.owner.connect()]);
    try {
      const seen: number[] = [];
      for (const client of [one, two]) {
        await client.query('begin');
        seen.push((await client.query(look, [eventId])).rows[0].n);
      }
      expect(seen).toEqual([0, 0]);
      await one.query(`update attendance_import set status = 'applied' where id = $1`, [id]);
    } finally {
      for (const client of [one, two]) {
        await client.query('rollback');
        client.release();
      }
    }
  });

  it('minds two different reports that are applied at once', async () => {
    const ids = [await send(['ana', '15:00', '15:30']), await send(['ana', '15:20', '15:50'])];
    const answers = await Promise.all(ids.map((id) => apply(id)));
    expect(answers.map((answer) => [answer['attended'], answer['corrected']]).sort()).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect(await listed()).toContainEqual(['ana', 'registered', 'attended', 50, 'page']);
  });

  it('applies nothing that was discarded, and forgets the people in it', async () => {
    const id = await send(['ana', '15:00', '15:30']);
    expect(await ours.marketer.ask(DISCARD, { id })).toEqual({
      discardAttendanceImport: { __typename: 'AttendanceImport' },
    });
    expect(await apply(id)).toMatchObject({ __typename: 'AttendanceImportClosed', code: 'IMPORT_CLOSED' });
    expect((await test.owner.query('select rows from attendance_import where id = $1', [id])).rows).toEqual([
      { rows: [] },
    ]);
  });

  it('does not discard what is applied', async () => {
    const id = await send(['ana', '15:00', '15:30']);
    await apply(id);
    expect(await ours.marketer.ask(DISCARD, { id })).toMatchObject({
      discardAttendanceImport: { code: 'IMPORT_CLOSED' },
    });
  });

  it('waits for the answer to an open question', async () => {
    const file = listOf([[addresses.ana, '03/04/2026 15:00', '03/04/2026 15:30']]);
    const { body } = await sendReport(test, ours.marketer, eventId, file);
    expect(await apply(String(body.importId))).toMatchObject({
      __typename: 'AttendanceNotReady',
      code: 'NOT_READY',
    });
  });

  it('is for those who may import, in this workspace', async () => {
    const id = await send(['ana', '15:00', '15:30']);
    const code = async (answer: Promise<{ errors?: { extensions?: Record<string, unknown> }[] }>) =>
      (await answer).errors?.[0]?.extensions?.['code'];
    for (const document of [APPLY, UNDO, DISCARD]) {
      expect(await code(ours.rep.tryAsk(document, { id }))).toBe('FORBIDDEN');
      expect(await code(theirs.marketer.tryAsk(document, { id }))).toBe('NOT_FOUND');
    }
    expect(await ours.salesLeader.ask(APPLY, { id })).toMatchObject({
      applyAttendanceImport: { attended: 1 },
    });
  });

  it('takes five thousand people in a few statements', async () => {
    const rows = Array.from(
      { length: 5_000 },
      (_, n) => `p${n}.${eventId.slice(-8)}@big.example,P${n},${at('15:00')},${at('15:45')}`,
    );
    const file = ['Email,Name,Join Time,Leave Time', ...rows].join('\n');
    const { body } = await sendReport(test, ours.marketer, eventId, file);
    const started = performance.now();
    expect(await apply(String(body.importId), true)).toMatchObject({
      attended: 5_000,
      walkIns: 5_000,
      unmatched: 0,
    });
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(await attendCount()).toBe(5_000);
    // Ten thousand deliveries are left in the queue, which later specs on this database would have to run.
    await test.owner.query(`delete from graphile_worker._private_jobs where payload ->> 'workspaceId' = $1`, [
      ours.id,
    ]);
  }, 20_000);

  it('tells an event who came', async () => {
    await apply(await send(['ana', '15:00', '15:30'], ['cem', '15:00', '15:10']));
    const { event } = await ours.rep.ask<{ event: unknown }>(
      `query($id: ID!) { event(id: $id) { attendance { registered attended walkIns noShows unknown medianMinutes } } }`,
      { id: eventId },
    );
    expect(event).toEqual({
      attendance: { registered: 3, attended: 2, walkIns: 1, noShows: 1, unknown: 0, medianMinutes: 20 },
    });
  });
});
