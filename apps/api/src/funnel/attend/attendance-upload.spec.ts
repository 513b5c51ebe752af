import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listOf, sendReport } from '../../testing/attendance.js';
import { makeEvent, makePerson, makeRegistration } from '../../testing/factories.js';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import type { TestWorkspace } from '../../testing/test-workspace.js';

const READ = `query($id: ID!) { attendanceImport(id: $id) {
  status source fileName encoding warning createdBy dayMonthOrder
  counts { registered known unmatched absent leftOut errors }
  errors { line column code message } questions { code choices message }
} }`;
const PEOPLE = `query($id: ID!, $match: AttendanceMatch, $first: Int, $after: String) {
  attendanceImportPeople(importId: $id, match: $match, first: $first, after: $after) {
    people { email name personId match minutes } nextCursor
  }
}`;
interface Shown {
  attendanceImport: Record<string, unknown> & {
    counts: Record<string, number>;
    errors: { message: string }[];
  };
}
interface People {
  attendanceImportPeople: {
    people: { email: string; match: string; minutes: number }[];
    nextCursor: string | null;
  };
}
const DAY = '2026-10-12';
const at = (clock: string) => `${DAY} ${clock}`;

describe('sending an attendance report', () => {
  let test: TestApp;
  let ours: TestWorkspace;
  let theirs: TestWorkspace;
  let eventId: string;
  const held = (over = {}) =>
    makeEvent(test.owner, ours.id, ours.marketer.id, {
      starts_at: new Date(`${DAY}T14:00:00Z`),
      ends_at: new Date(`${DAY}T15:00:00Z`),
      ...over,
    });

  beforeAll(async () => {
    test = await startTestApp();
    ours = await test.workspace();
    theirs = await test.workspace();
    eventId = await held();
  });
  afterAll(() => test.stop());

  const factsOf = async () =>
    (await test.owner.query('select kind from fact where workspace_id = $1', [ours.id])).rows.length;

  it('shows who is who, and changes nothing', async () => {
    const [here, known] = ['here', 'known'].map((name) => `${name}.${eventId.slice(-6)}@halden.example`);
    const person = await makePerson(test.owner, ours.id, { email: here, name: 'Hedda Here' });
    await makePerson(test.owner, ours.id, { email: known });
    const registration = await makeRegistration(test.owner, ours.id, eventId, person);
    const before = await factsOf();
    const file = listOf([
      [String(here).toUpperCase(), at('15:00'), at('15:40')],
      [String(here), at('15:30'), at('16:00')],
      [String(known), at('15:05'), at('15:15')],
      ['stranger@nowhere.example', at('15:00'), at('15:59')],
      [ours.rep.email, at('15:00'), at('16:00')],
      ['absent@halden.example', '', ''],
      ['no address', at('15:00'), at('16:00')],
      ['early@halden.example', at('15:40'), at('15:30')],
    ]);
    const { status, body } = await sendReport(test, ours.marketer, eventId, file);
    expect([status, body]).toEqual([201, { importId: expect.any(String) }]);
    const { attendanceImport } = await ours.rep.ask<Shown>(READ, { id: body.importId });
    expect(attendanceImport).toMatchObject({
      status: 'previewed',
      source: 'mapped',
      fileName: 'Bericht März.csv',
      createdBy: 'Ingrid Vaszary',
      warning: null,
      questions: [],
      counts: { registered: 1, known: 1, unmatched: 1, absent: 1, leftOut: 1, errors: 2 },
    });
    expect(attendanceImport.errors).toEqual([
      expect.objectContaining({ line: 8, column: 'Email', code: 'bad_email' }),
      expect.objectContaining({ line: 9, column: 'Leave Time', code: 'leave_before_join' }),
    ]);
    const { attendanceImportPeople } = await ours.rep.ask<People>(PEOPLE, { id: body.importId });
    expect(attendanceImportPeople.people).toEqual([
      expect.objectContaining({
        email: here,
        name: 'Hedda Here',
        personId: person,
        match: 'registered',
        minutes: 60,
      }),
      expect.objectContaining({ email: known, match: 'known', minutes: 10 }),
      expect.objectContaining({ email: 'stranger@nowhere.example', match: 'unmatched', minutes: 59 }),
    ]);
    const row = await test.owner.query('select attendance, minutes from registration where id = $1', [
      registration,
    ]);
    expect(row.rows).toEqual([{ attendance: 'unknown', minutes: null }]);
    expect(await factsOf()).toBe(before);
  });

  it('gives its people a page at a time', async () => {
    const file = listOf(['c', 'a', 'b'].map((name) => [`${name}@page.example`, at('15:00'), at('15:30')]));
    const { body } = await sendReport(test, ours.marketer, eventId, file);
    const page = async (after: string | null) =>
      (await ours.rep.ask<People>(PEOPLE, { id: body.importId, match: 'unmatched', first: 2, after }))
        .attendanceImportPeople;
    const first = await page(null);
    const second = await page(first.nextCursor);
    expect([first, second].map(({ people }) => people.map(({ email }) => email[0]))).toEqual([
      ['a', 'b'],
      ['c'],
    ]);
    expect(second.nextCursor).toBeNull();
  });

  it('asks whether the day or the month comes first, and takes the answer with the same file', async () => {
    // Both readings lie within the days around the event, so nothing decides.
    const early = await held({
      starts_at: new Date('2026-10-10T14:00:00Z'),
      ends_at: new Date('2026-10-10T15:00:00Z'),
    });
    const file = listOf([['q@halden.example', '03/04/2026 15:00', '03/04/2026 15:30']]);
    const first = await sendReport(test, ours.marketer, early, file);
    const asked = await ours.rep.ask<Shown>(READ, { id: first.body.importId });
    expect(asked.attendanceImport).toMatchObject({
      questions: [{ code: 'date_order', choices: ['day-first', 'month-first'] }],
      counts: { registered: 0, known: 0, unmatched: 0 },
    });
    const second = await sendReport(test, ours.marketer, early, file, { query: '?dayFirst=true' });
    expect(second.body.importId).toBe(first.body.importId);
    const read = await ours.rep.ask<Shown>(READ, { id: first.body.importId });
    expect(read.attendanceImport).toMatchObject({
      questions: [],
      dayMonthOrder: 'day-first',
      counts: { unmatched: 1 },
    });
    expect(read.attendanceImport['warning']).toMatch(/another day: its first time is 2026-04-03/);
  });

  it('reads columns as they are named by hand', async () => {
    const file = 'Wer;Dabei;Adresse\nAna;ja;ana@mapped.example\n';
    const refused = await sendReport(test, ours.marketer, eventId, file);
    expect(refused).toMatchObject({
      status: 422,
      body: { code: 'UNKNOWN_SHAPE', columns: ['Wer', 'Dabei', 'Adresse'] },
    });
    const mapping = encodeURIComponent(JSON.stringify({ email: 'Adresse', name: 'Wer', attended: 'Dabei' }));
    const taken = await sendReport(test, ours.marketer, eventId, file, { query: `?mapping=${mapping}` });
    const { attendanceImportPeople } = await ours.rep.ask<People>(PEOPLE, { id: taken.body.importId });
    expect(attendanceImportPeople.people).toMatchObject([
      { email: 'ana@mapped.example', name: 'Ana', minutes: null },
    ]);
    const wrong = await sendReport(test, ours.marketer, eventId, file, { query: '?mapping={"mail":"x"}' });
    expect(wrong).toMatchObject({ status: 400, body: { code: 'BAD_USER_INPUT' } });
  });

  it.each<[string, string | Buffer, number, string, RegExp]>([
    ['nothing', '', 422, 'EMPTY', /empty/],
    ['a PDF', '%PDF-1.7 …', 422, 'PDF', /This is a PDF/],
    ['a picture', Buffer.from('89504e470d0a1a0a0000', 'hex'), 422, 'IMAGE', /picture/],
    [
      'binary data',
      Buffer.from(Array.from({ length: 400 }, (_, i) => (i * 7) % 31)),
      422,
      'BINARY',
      /binary/,
    ],
    ['a web page', '<!doctype html><title>Sign in</title>', 422, 'WEB_PAGE', /web page/],
    ['one column', 'Email\nana@halden.example\nbea@halden.example\n', 422, 'UNKNOWN_SHAPE', /"Email"/],
    ['a header alone', 'Email,Join Time,Leave Time\n', 422, 'NOBODY_IN_IT', /nobody in it/],
  ])('says what it is when it is %s', async (_, file, status, code, message) => {
    const answer = await sendReport(test, ours.marketer, eventId, file);
    expect(answer).toMatchObject({ status, body: { code } });
    expect(answer.body.message).toMatch(message);
  });

  it('refuses 200 MB before reading them', async () => {
    const headers = { 'content-length': String(200 * 1024 * 1024) };
    const answer = await sendReport(test, ours.marketer, eventId, 'x', { headers });
    expect(answer).toMatchObject({ status: 413, body: { code: 'TOO_LARGE' } });
    expect(answer.body.message).toContain('200 MB');
  });

  it('refuses events that were not held', async () => {
    const file = listOf([['ana@halden.example', at('15:00'), at('15:30')]]);
    const code = async (over: Record<string, unknown>) =>
      (await sendReport(test, ours.marketer, await held(over), file)).body.code;
    expect(await code({ stage: 'cancelled' })).toBe('EVENT_NOT_HELD');
    expect(await code({ stage: 'planning' })).toBe('EVENT_NOT_HELD');
    expect(await code({ starts_at: new Date('2026-12-01T09:00:00Z') })).toBe('EVENT_NOT_STARTED');
  });

  it('is for those who may import, in this workspace, from our own pages', async () => {
    const file = listOf([['ana@halden.example', at('15:00'), at('15:30')]]);
    expect((await sendReport(test, null, eventId, file)).status).toBe(401);
    expect((await sendReport(test, ours.rep, eventId, file)).status).toBe(403);
    expect((await sendReport(test, theirs.marketer, eventId, file)).status).toBe(404);
    expect(
      (await sendReport(test, ours.marketer, eventId, file, { headers: { 'x-worthwhile': '' } })).status,
    ).toBe(400);
    const { body } = await sendReport(test, ours.marketer, eventId, file);
    const { errors } = await theirs.marketer.tryAsk(READ, { id: body.importId });
    expect(errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
    const { attendanceImportPeople } = await theirs.marketer.ask<People>(PEOPLE, { id: body.importId });
    expect(attendanceImportPeople.people).toEqual([]);
  });
});
