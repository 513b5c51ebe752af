import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { attendee, readable } from '../../testing/attendee.js';
import { makeEvent, makePerson, makeRegistration } from '../../testing/factories.js';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import type { TestWorkspace } from '../../testing/test-workspace.js';

const WORDS = '  “Día cuatro” – 四日目\nund <b>niemand</b> & co. \u{1F937}';

describe('registering', () => {
  let test: TestApp;
  let ours: TestWorkspace;
  let guest: ReturnType<typeof attendee>;
  let eventId: string;
  let slug: string;

  beforeAll(async () => {
    test = await startTestApp();
    ours = await test.workspace();
    guest = attendee(test);
  });
  afterAll(() => test.stop());
  beforeEach(async () => {
    ({ id: eventId, slug } = await event());
  });

  async function event(values: Record<string, unknown> = {}): Promise<{ id: string; slug: string }> {
    const id = await makeEvent(test.owner, ours.id, ours.marketer.id, values);
    const { rows } = await test.owner.query<{ slug: string }>('select slug from event where id = $1', [id]);
    return { id, slug: rows[0]?.slug ?? '' };
  }
  const rows = async (sql: string, values: unknown[]) => (await test.owner.query(sql, values)).rows;
  const factsOf = async (id: string) =>
    (await rows('select kind from fact where event_id = $1 order by id', [id])).map(
      ({ kind }) => kind as string,
    );
  const seats = async (id: string) =>
    (await rows('select seats_taken from event where id = $1', [id]))[0].seats_taken;
  let count = 0;
  const form = (over: Record<string, string> = {}) => ({
    name: 'Aylin Demirkan',
    email: `aylin.${(count += 1)}@example.com`,
    want: '',
    ...over,
  });

  it('saves a seat, the words as written and what was allowed, and says so on a page', async () => {
    const fields = form({
      email: ' Aylin.SAVED@Example.com',
      want: WORDS,
      repMail: 'yes',
      tz: 'Europe/London',
    });
    const posted = await guest.post(`/e/${slug}`, fields);
    expect(posted.statusCode).toBe(303);
    const [saved] = await rows(
      `select p.name, p.email, r.answer, r.time_zone, w.words from registration r join person p on p.id = r.person_id
       join want w on w.person_id = p.id where r.event_id = $1`,
      [eventId],
    );
    expect(saved).toEqual({
      name: 'Aylin Demirkan',
      email: 'aylin.saved@example.com',
      answer: 'registered',
      time_zone: 'Europe/London',
      words: WORDS,
    });
    expect(await factsOf(eventId)).toEqual(['permission.granted', 'person.registered']);
    expect(await seats(eventId)).toBe(1);
    const page = readable((await guest.get(String(posted.headers.location))).body);
    expect(page).toContain('You’re in, Aylin');
    expect(page).toContain('in London');
    expect(page).toContain('<b>niemand</b> & co.');
  });

  it('keeps the exact sentences that were ticked, and only those', async () => {
    await guest.post(`/e/${slug}`, form({ eventMail: 'yes' }));
    const permissions = await rows(
      'select purpose, channel, wording, wording_version, source from permission where event_id = $1',
      [eventId],
    );
    expect(permissions).toEqual([
      {
        purpose: 'event_mail',
        channel: 'mail',
        wording:
          'Closewell may e-mail me about other events for group controllers in manufacturing, at most one a month, until 23\u00a0October\u00a02028.',
        wording_version: 1,
        source: 'registration page',
      },
    ]);
  });

  it('is one seat, one person and one want, however often and however typed it is sent', async () => {
    const first = form({ email: 'Twice@Example.com', want: 'Day four', repMail: 'yes' });
    const again = { ...first, email: ' tWICE@example.COM ' };
    const answers = await Promise.all([
      guest.post(`/e/${slug}`, first),
      guest.post(`/e/${slug}`, again),
      guest.post(`/e/${slug}`, first),
    ]);
    answers.push(await guest.post(`/e/${slug}`, again));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([303, 303, 303, 303]);
    expect(new Set(answers.map(({ headers }) => headers.location)).size).toBe(1);
    expect(await seats(eventId)).toBe(1);
    expect(await factsOf(eventId)).toEqual(['permission.granted', 'person.registered']);
    expect(await rows('select 1 from want where event_id = $1', [eventId])).toHaveLength(1);
  });

  it('tells nobody what is known about an address', async () => {
    await guest.post(`/e/${slug}`, form({ email: 'known@example.com', want: 'My own words' }));
    const stranger = await guest.post(
      `/e/${slug}`,
      form({ email: 'known@example.com', name: 'Somebody Else' }),
    );
    const page = readable((await guest.get(String(stranger.headers.location))).body);
    expect(page).toContain('You’re in');
    expect(page).not.toContain('Aylin');
    expect(page).not.toContain('My own words');
    expect(stranger.headers.location).not.toContain('/m/');
  });

  it('finds the person who is known already', async () => {
    const personId = await makePerson(test.owner, ours.id, {
      email: 'known.person@example.com',
      name: 'Amara Lindqvist',
    });
    await guest.post(`/e/${slug}`, form({ email: 'Known.Person@example.com', name: 'amara l' }));
    const [row] = await rows(
      'select person_id, name from registration r join person p on p.id = r.person_id where event_id = $1',
      [eventId],
    );
    expect(row).toEqual({ person_id: personId, name: 'Amara Lindqvist' });
  });

  it('takes a new seat after one was given back, and counts once', async () => {
    const personId = await makePerson(test.owner, ours.id, { email: 'back@example.com' });
    await makeRegistration(test.owner, ours.id, eventId, personId, {
      answer: 'cancelled',
      cancelled_at: new Date(),
    });
    await guest.post(`/e/${slug}`, form({ email: 'back@example.com' }));
    expect(await seats(eventId)).toBe(1);
    expect(
      await rows('select answer, cancelled_at from registration where event_id = $1', [eventId]),
    ).toEqual([{ answer: 'registered', cancelled_at: null }]);
  });

  it('shows the form again with everything in it when something is wrong, and writes nothing', async () => {
    const fields = form({ email: 'aylin@example', want: WORDS, repMail: 'yes' });
    const { statusCode, body } = await guest.post(`/e/${slug}`, fields);
    expect(statusCode).toBe(422);
    expect(readable(body)).toContain('One thing to mend, then you’re in The e-mail address is cut short');
    expect(readable(body)).toContain('100 are left');
    expect(body).toContain('value="aylin@example"');
    expect(body).toContain(
      '“Día cuatro” – 四日目\nund &lt;b&gt;niemand&lt;/b&gt; &amp; co. \u{1F937}</textarea>',
    );
    expect(body).toMatch(/name="repMail" checked=""/);
    expect(body).not.toMatch(/name="eventMail"[^>]* checked/);
    expect(body).toContain('<a href="#email">');
    expect(await factsOf(eventId)).toEqual([]);
    expect(await rows('select 1 from person where email = $1', ['aylin@example'])).toEqual([]);
  });

  it('says that it is full, keeps what was typed and writes nothing', async () => {
    const full = await event({ capacity: 1, seats_taken: 1 });
    const { statusCode, body } = await guest.post(
      `/e/${full.slug}`,
      form({ email: 'late@example.com', want: 'Too late' }),
    );
    expect(statusCode).toBe(409);
    expect(readable(body)).toContain('The one seat was taken while you typed Nothing was saved.');
    expect(body).toContain('Too late</textarea>');
    expect(await rows('select 1 from person where email = $1', ['late@example.com'])).toEqual([]);
    expect(readable((await guest.get(`/e/${full.slug}`)).body)).toContain('The one seat is taken');
  });

  it.each([
    [
      'over',
      { starts_at: new Date('2026-10-13T07:00:00Z'), ends_at: new Date('2026-10-13T08:00:00Z') },
      'This event is over',
      200,
    ],
    [
      'called off',
      { stage: 'cancelled', published_at: new Date('2026-10-01') },
      'This event was cancelled',
      410,
    ],
    [
      'being changed',
      { stage: 'planning', published_at: new Date('2026-10-01') },
      'This event is being changed',
      404,
    ],
    ['not published', { stage: 'planning' }, 'There is nothing at this address', 404],
    ['declined', { stage: 'declined' }, 'There is nothing at this address', 404],
  ])('does not take a seat at an event that is %s', async (_, values, says, status) => {
    const { id, slug: closed } = await event(values);
    const { statusCode, body } = await guest.get(`/e/${closed}`);
    expect(statusCode).toBe(status);
    expect(readable(body)).toContain(says);
    expect(body).not.toContain('method="post"');
    expect((await guest.post(`/e/${closed}`, form())).statusCode).not.toBe(303);
    expect(await factsOf(id)).toEqual([]);
  });

  it('does not listen to forms of other sites, nor to programs that fill in everything', async () => {
    expect((await guest.post(`/e/${slug}`, form(), { origin: 'https://elsewhere.example' })).statusCode).toBe(
      403,
    );
    expect((await guest.post(`/e/${slug}`, form(), { origin: 'null' })).statusCode).toBe(403);
    const robot = await guest.post(`/e/${slug}`, form({ website: 'https://spam.example' }));
    expect(robot.headers.location).toBe(`/e/${slug}`);
    expect(await factsOf(eventId)).toEqual([]);
  });

  it('answers an unknown address and odd bodies calmly', async () => {
    expect((await guest.get('/e/nothing-here')).statusCode).toBe(404);
    expect((await guest.get(`/e/%00`)).statusCode).toBeLessThan(500);
    expect((await guest.post(`/e/${slug}`, {})).statusCode).toBe(422);
    const odd = await guest.post(`/e/${slug}`, { name: 'x\0y', email: 'a\0@b.example', want: '\ud800' });
    expect(odd.statusCode).toBe(303);
  });
});
