import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  makeEvent,
  makePerson,
  makeRegistration,
  makeRepPermission,
  makeWant,
} from '../../testing/factories.js';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import { httpOf, type TestWorkspace } from '../../testing/test-workspace.js';
import { FeedbackLinks, WarmModule } from './index.js';

const ANSWERS = `query($eventId: ID!, $owedOnly: Boolean!) { eventAnswers(eventId: $eventId, owedOnly: $owedOnly) {
  answers { name gotIt worthIt missing withoutTakeAways owedUntil owedBy }
} }`;

describe('the page after an event', () => {
  let test: TestApp;
  let ours: TestWorkspace;
  let theirs: TestWorkspace;
  let eventId: string;
  let personId: string;
  let registrationId: string;
  let path: string;

  beforeAll(async () => {
    test = await startTestApp();
    ours = await test.workspace();
    theirs = await test.workspace();
    // The clock is set far ahead here; nobody is to be signed out by that.
    await test.owner.query(`update session set expires_at = '2030-01-01'`);
  });
  afterAll(() => test.stop());
  beforeEach(async () => {
    test.clock.set('2027-01-22T09:00:00Z');
    eventId = await makeEvent(test.owner, ours.id, ours.marketer.id, {
      starts_at: new Date('2027-01-21T14:00:00Z'),
      ends_at: new Date('2027-01-21T14:45:00Z'),
      minutes_asked: 45,
    });
    personId = await makePerson(test.owner, ours.id, { name: 'Emeka Obi' });
    registrationId = await makeRegistration(test.owner, ours.id, eventId, personId, {
      attendance: 'attended',
      minutes: 44,
    });
    await makeWant(test.owner, ours.id, eventId, personId, 'Six people wait for <one> match');
    path = test.app.select(WarmModule).get(FeedbackLinks).path(ours.id, registrationId);
  });

  const open = (url: string, method: 'GET' | 'HEAD' = 'GET') => httpOf(test.app).inject({ method, url });
  const send = (fields: Record<string, string>, { to = path, headers = {} as Record<string, string> } = {}) =>
    httpOf(test.app).inject({
      method: 'POST',
      url: to,
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      payload: new URLSearchParams(fields).toString(),
    });
  const stored = async () => {
    const { rows } = await test.owner.query('select * from feedback where event_id = $1', [eventId]);
    return rows;
  };
  const facts = async () => {
    const { rows } = await test.owner.query(
      `select kind, data from fact where workspace_id = $1 and person_id = $2 order by id`,
      [ours.id, personId],
    );
    return rows.map((row) => [row.kind, row.data.gotIt ?? row.data.purpose ?? null]);
  };
  /** How many rows every table of the product holds: a reading page may move none of them. */
  const everything = async () => {
    const { rows } = await test.owner.query(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    const counts: Record<string, string> = {};
    for (const { name } of rows) {
      const { rows: found } = await test.owner.query(
        `select count(*), md5(string_agg(t::text, '' order by t::text)) from "${name}" t`,
      );
      counts[name] = `${found[0].count} ${found[0].md5}`;
    }
    return counts;
  };

  it('fills in the choice of the mail, and changes nothing by being read', async () => {
    await test.settle();
    const before = await everything();
    for (const url of [path, `${path}?got=yes`, `${path}?got=no`, `${path}?got=all`, `${path}/sent`]) {
      for (const method of ['GET', 'HEAD'] as const)
        expect((await open(url, method)).statusCode).toBeLessThan(400);
    }
    const page = await open(`${path}?got=partly`);
    expect(page.headers['cache-control']).toBe('no-store');
    expect(page.body).toContain('Thank you for your 44 minutes, Emeka');
    expect(page.body).toContain('Six people wait for &lt;one&gt; match');
    expect(page.body).toMatch(
      /<input type="radio" name="gotIt"[^>]*checked=""[^>]*value="partly"|value="partly"[^>]*checked=""/,
    );
    expect(page.body).toContain('You chose “Partly” in the mail. Nothing is sent until you press Send.');
    expect(page.body).toContain(
      'One person from Closewell may e-mail me about what I wrote here, until 21\u00a0April\u00a02027. No calls, no newsletter.',
    );
    expect(page.body).not.toMatch(/checked=""[^>]*allowRep|allowRep[^>]*checked=""/);
    expect(page.body).not.toContain('<script');
    await test.settle();
    expect(await everything()).toEqual(before);
  });

  it('keeps what they send and promises what is owed', async () => {
    const sent = await send({
      gotIt: 'partly',
      worthIt: 'yes',
      take0: 'yes',
      take1: 'yes',
      take2: 'no',
      missing: 'The check,\r\nfor <us>.',
    });
    expect([sent.statusCode, sent.headers.location]).toEqual([303, `${path}/sent`]);
    expect(await stored()).toEqual([
      expect.objectContaining({
        got_it: 'partly',
        worth_it: 'yes',
        missing: 'The check,\nfor <us>.',
        take_aways: [
          { got: 'yes', text: 'Your own close calendar' },
          { got: 'yes', text: 'Three reconciliations to move' },
          { got: 'no', text: 'A recording' },
        ],
      }),
    ]);
    expect(await facts()).toEqual([['feedback.given', 'partly']]);
    const { body } = await open(`${path}/sent`);
    expect(body).toContain('Thank you, Emeka. One thing is still owed to you');
    expect(body).toContain('You have two of the three things promised.');
    expect(body).toContain('By Fri\u00a029\u00a0Jan');
    expect(body).toContain('Ingrid writes to you about what was missing.');
    expect(body).toContain('nobody will write or call about buying anything');
    const { eventAnswers } = await ours.rep.ask<{ eventAnswers: unknown }>(ANSWERS, {
      eventId,
      owedOnly: true,
    });
    expect(eventAnswers).toEqual({
      answers: [
        expect.objectContaining({
          name: 'Emeka Obi',
          withoutTakeAways: ['A recording'],
          owedUntil: '2027-01-29',
          owedBy: 'Ingrid',
        }),
      ],
    });
  });

  it('replaces the answer by a later one, and takes the same one twice for one', async () => {
    await send({ gotIt: 'yes' });
    await send({ gotIt: 'yes' });
    expect(await facts()).toEqual([['feedback.given', 'yes']]);
    test.clock.advance({ hours: 1 });
    await send({ gotIt: 'no' });
    expect(await facts()).toEqual([
      ['feedback.given', 'yes'],
      ['feedback.given', 'no'],
    ]);
    expect((await stored()).map((row) => row.got_it)).toEqual(['no']);
    expect((await open(path)).body).toContain('Sending again replaces that.');
  });

  it('keeps one of two sent at the same moment, each with its fact', async () => {
    await Promise.all([send({ gotIt: 'yes' }), send({ gotIt: 'yes' }), send({ gotIt: 'yes' })]);
    expect(await facts()).toEqual([['feedback.given', 'yes']]);
  });

  it('lets one person write when that is ticked, in the words that were shown, once', async () => {
    await Promise.all([send({ gotIt: 'yes', allowRep: 'yes' }), send({ gotIt: 'yes', allowRep: 'yes' })]);
    const { rows } = await test.owner.query('select * from permission where person_id = $1', [personId]);
    expect(rows).toEqual([
      expect.objectContaining({
        act: 'grant',
        purpose: 'rep_contact',
        channel: 'mail',
        wording_version: 1,
        source: 'after-event page',
        event_id: eventId,
        expires_at: new Date('2027-04-22T00:00:00+01:00'),
      }),
    ]);
    expect(rows[0].wording).toBe(
      'One person from Closewell may e-mail me about what I wrote here, until 21\u00a0April\u00a02027. No calls, no newsletter.',
    );
    expect((await open(path)).body).toContain('You said already that one person may write to you.');
    expect((await open(`${path}/sent`)).body).not.toContain('No sales call');
  });

  it('grants a permission alone, and takes none back by an empty box', async () => {
    expect((await send({ allowRep: 'yes' })).statusCode).toBe(303);
    expect(await stored()).toEqual([]);
    await send({ gotIt: 'yes' });
    expect(await facts()).toEqual([
      ['permission.granted', 'rep_contact'],
      ['feedback.given', 'yes'],
    ]);
  });

  it('makes an attendee warm, from the answer to the fact', async () => {
    await makeRepPermission(test.owner, ours.id, personId, { recorded_at: test.clock.now() });
    await send({ gotIt: 'yes', worthIt: 'yes' });
    await test.settle();
    expect((await facts()).map(([kind]) => kind)).toContain('person.warmed');
  });

  it('says what is wrong and keeps what was typed', async () => {
    const empty = await send({ missing: '  ' });
    expect(empty.statusCode).toBe(422);
    expect(empty.body).toContain('Nothing is chosen or written yet.');
    const long = await send({ worthIt: 'partly', missing: `${'x'.repeat(2_100)} & more` });
    expect(long.statusCode).toBe(422);
    expect(long.body).toContain('xx &amp; more');
    expect(long.body).toMatch(
      /name="worthIt"[^>]*checked=""[^>]*value="partly"|value="partly"[^>]*checked=""/,
    );
    expect((await send({ gotIt: 'maybe' })).statusCode).toBe(422);
    expect(await stored()).toEqual([]);
  });

  it('takes forms from its own page only', async () => {
    const foreign = await send({ gotIt: 'yes' }, { headers: { origin: 'https://elsewhere.example' } });
    expect(foreign.statusCode).toBe(403);
    expect(await stored()).toEqual([]);
  });

  it('is found by a link of its own only', async () => {
    const other = test.app.select(WarmModule).get(FeedbackLinks).path(theirs.id, registrationId);
    const changed = path.slice(0, -6) + path.slice(-6).split('').toReversed().join('');
    for (const wrong of [other, changed, '/a/nothing', `/a/${registrationId}`]) {
      expect((await open(wrong)).statusCode).toBe(404);
      expect((await send({ gotIt: 'yes' }, { to: wrong })).statusCode).toBe(404);
    }
    await test.owner.query(`update event set stage = 'cancelled' where id = $1`, [eventId]);
    expect((await open(path)).statusCode).toBe(404);
  });
});
