import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { attendee, readable } from '../../testing/attendee.js';
import { makeEvent, makePerson, makeRegistration, makeWant } from '../../testing/factories.js';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import type { TestWorkspace } from '../../testing/test-workspace.js';
import { AttendeeLinks } from './attendee-links.js';

const REP_WORDING =
  'One person from Closewell may e-mail me about what I wrote here, from 24\u00a0October\u00a02026 to 23\u00a0January\u00a02027. No calls, no newsletter.';

describe('one’s own page', () => {
  let test: TestApp;
  let ours: TestWorkspace;
  let guest: ReturnType<typeof attendee>;
  let eventId: string;
  let personId: string;
  let path: string;

  beforeAll(async () => {
    test = await startTestApp();
    ours = await test.workspace();
    guest = attendee(test);
  });
  afterAll(() => test.stop());
  beforeEach(async () => {
    eventId = await makeEvent(test.owner, ours.id, ours.marketer.id, {
      seats_taken: 1,
      join_url: 'https://live.closewell.example/secret-room',
    });
    personId = await makePerson(test.owner, ours.id);
    const registrationId = await makeRegistration(test.owner, ours.id, eventId, personId, {
      time_zone: 'Europe/London',
    });
    await makeWant(test.owner, ours.id, eventId, personId, 'Nobody tells me what day four is for');
    path = test.app.get(AttendeeLinks).ownPath(ours.id, registrationId);
  });

  const rows = async (sql: string, values: unknown[]) => (await test.owner.query(sql, values)).rows;
  const acts = () =>
    rows('select act, purpose, channel, wording, source from permission where person_id = $1 order by id', [
      personId,
    ]);
  const factsOf = async () =>
    (await rows('select kind from fact where person_id = $1 order by id', [personId])).map(
      ({ kind }) => kind as string,
    );

  /** How many rows each table holds, and what each row was last changed by. */
  async function everything(): Promise<Record<string, string>> {
    const tables = await rows(
      `select table_schema || '.' || table_name as name from information_schema.tables
      where table_type = 'BASE TABLE' and table_schema in ('public', 'app', 'graphile_worker')`,
      [],
    );
    const counts: Record<string, string> = {};
    for (const { name } of tables) {
      const [row] = await rows(
        `select count(*) || ' ' || coalesce(sum(hashtext(t::text)), 0) as state from ${name} t`,
        [],
      );
      counts[name] = row.state;
    }
    return counts;
  }

  it('shows seat, words, sentences and what is held', async () => {
    const page = readable((await guest.get(path)).body);
    expect(page).toContain('You have a seat');
    expect(page).toContain('Fri 23 October, 10:00–11:00 in London');
    expect(page).toContain('Nobody tells me what day four is for');
    expect(page).toContain(REP_WORDING.replaceAll('\u00a0', ' '));
    expect(page).toContain('may call me about what I wrote here, on weekdays from 9 to 17');
    expect(page.match(/Not allowed/g)).toHaveLength(3);
    expect(page).toContain('Attendance nothing yet');
  });

  it('changes nothing when it is read, however often and by whatever opens links', async () => {
    const before = await everything();
    const links = [
      path,
      `${path}?done=cancel`,
      `${path}/cancel`,
      `${path}/permission`,
      `${path}/want`,
      `${path}/data.json`,
      `${path}/event.ics`,
    ];
    for (const link of links) {
      await guest.get(link);
      await guest.head(link);
    }
    const { rows: slugs } = await test.owner.query<{ slug: string }>('select slug from event where id = $1', [
      eventId,
    ]);
    for (const rest of ['', '?tz=Asia/Tokyo', '/data', '/privacy', '/event.ics']) {
      await guest.get(`/e/${slugs[0]?.slug}${rest}`);
      await guest.head(`/e/${slugs[0]?.slug}${rest}`);
    }
    expect(await everything()).toEqual(before);
  });

  it('allows and takes back one thing at a time, in the words that were shown', async () => {
    const moved = await guest.post(`${path}/permission`, { name: 'repMail', act: 'grant' });
    expect(moved.headers.location).toBe(`${path}?done=repMail#contact`);
    await guest.post(`${path}/permission`, { name: 'repMail', act: 'grant' });
    await guest.post(`${path}/permission`, { name: 'repMail', act: 'withdraw' });
    const said = { purpose: 'rep_contact', channel: 'mail', wording: REP_WORDING, source: 'own page' };
    expect(await acts()).toEqual([
      { act: 'grant', ...said },
      { act: 'withdraw', ...said },
    ]);
    expect(await factsOf()).toEqual(['permission.granted', 'permission.withdrawn']);
    expect(readable((await guest.get(`${path}?done=repMail`)).body)).toContain(
      'Saved: not allowed any more.',
    );
  });

  it('asks for a number with calls, and forgets it with them', async () => {
    const phone = async () =>
      (await rows('select phone from person where id = $1', [personId]))[0].phone as string | null;
    expect(readable((await guest.get(path)).body)).toContain('You would be asked for a number.');
    const asked = await guest.post(`${path}/permission`, { name: 'repPhone', act: 'grant' });
    expect(asked.headers.location).toBe(`${path}?number#contact`);
    expect((await guest.get(`${path}?number`)).body).toContain('type="tel"');
    await guest.post(`${path}/permission`, { name: 'repPhone', act: 'grant', phone: 'call me' });
    expect(await acts()).toEqual([]);
    await guest.post(`${path}/permission`, { name: 'repPhone', act: 'grant', phone: '+351 21 555 01 42' });
    expect(await phone()).toBe('+351 21 555 01 42');
    await guest.post(`${path}/permission`, { name: 'repPhone', act: 'withdraw' });
    expect(await phone()).toBeNull();
  });

  it('gives the seat back once, and says so', async () => {
    const answers = await Promise.all([guest.post(`${path}/cancel`), guest.post(`${path}/cancel`)]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([303, 303]);
    expect(await rows('select seats_taken from event where id = $1', [eventId])).toEqual([
      { seats_taken: 0 },
    ]);
    expect(await factsOf()).toEqual(['registration.cancelled']);
    expect(readable((await guest.get(path)).body)).toContain('You gave your seat back');
  });

  it('does not give back a seat at an event that is over', async () => {
    test.clock.set('2026-10-24T09:00:00Z');
    try {
      await guest.post(`${path}/cancel`);
      expect(await factsOf()).toEqual([]);
    } finally {
      test.clock.set('2026-10-13T09:00:00Z');
    }
  });

  it('keeps new words beside the old ones', async () => {
    await guest.post(`${path}/want`, { want: 'A calendar\r\nthat ends' });
    await guest.post(`${path}/want`, { want: 'A calendar\r\nthat ends' });
    await guest.post(`${path}/want`, { want: '  ' });
    const words = await rows('select words from want where person_id = $1 order by said_at, id', [personId]);
    expect(words.map((row) => row.words as string)).toEqual([
      'Nobody tells me what day four is for',
      'A calendar\nthat ends',
    ]);
  });

  it('gives everything that is held as a file', async () => {
    const answer = await guest.get(`${path}/data.json`);
    expect(answer.headers['content-disposition']).toContain('my-data.json');
    const held = answer.json<Record<string, Record<string, unknown>[]>>();
    expect(held['person']?.[0]).toMatchObject({ name: 'Amara Lindqvist' });
    expect(held['registrations']?.[0]).toMatchObject({ answer: 'registered', attendance: 'unknown' });
    expect(held['wants']?.[0]).toMatchObject({ words: 'Nobody tells me what day four is for' });
    expect(held['permissions']).toEqual([]);
  });

  it('opens the link to join ten minutes before it starts, and never elsewhere', async () => {
    const secret = 'live.closewell.example';
    expect((await guest.get(path)).body).not.toContain(secret);
    test.clock.set('2026-10-23T08:50:00Z');
    try {
      expect((await guest.get(path)).body).toContain(secret);
      const { rows: slugs } = await test.owner.query<{ slug: string }>(
        'select slug from event where id = $1',
        [eventId],
      );
      expect((await guest.get(`/e/${slugs[0]?.slug}`)).body).not.toContain(secret);
    } finally {
      test.clock.set('2026-10-13T09:00:00Z');
    }
  });

  it('belongs to whoever has the link, and to nobody else', async () => {
    const token = path.slice(3);
    const changed = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`;
    const other = await test.workspace();
    const elsewhere = test.app
      .get(AttendeeLinks)
      .ownPath(other.id, (await rows('select id from registration where event_id = $1', [eventId]))[0].id);
    for (const wrong of [`/m/${changed}`, '/m/x', elsewhere]) {
      expect((await guest.get(wrong)).statusCode).toBe(404);
      expect((await guest.post(`${wrong}/cancel`)).statusCode).toBe(404);
      expect((await guest.get(`${wrong}/data.json`)).statusCode).toBe(404);
    }
    expect((await guest.post(`${path}/cancel`, {}, { origin: 'https://elsewhere.example' })).statusCode).toBe(
      403,
    );
    expect((await guest.post(`${path}/permission`, { name: 'repMail', act: 'erase' })).statusCode).toBe(404);
    expect(await factsOf()).toEqual([]);
  });
});
