import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { attendee, readable } from '../../testing/attendee.js';
import { makeEvent } from '../../testing/factories.js';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import type { TestWorkspace } from '../../testing/test-workspace.js';
import { newId } from '../../platform/database/id.js';
import { Database } from '../../platform/database/database.js';
import { Ledger } from '../../platform/facts/ledger.js';
import { ReminderJob } from './mail/reminder.job.js';

interface MailRow {
  purpose: string;
  subject: string;
  to_address: string;
  text_body: string;
  html_body: string;
  attachments: { contentType: string; content: string }[];
}

describe('the mails that come with a seat', () => {
  let test: TestApp;
  let ours: TestWorkspace;
  let eventId: string;
  let slug: string;

  beforeAll(async () => {
    test = await startTestApp();
    // Jobs are due by the database's clock, which nobody stops: a reminder has to lie ahead of it.
    test.clock.set('2036-10-13T09:00:00Z');
    ours = await test.workspace();
  });
  afterAll(() => test.stop());
  beforeEach(async () => {
    const when = { starts_at: new Date('2036-10-23T09:00:00Z'), ends_at: new Date('2036-10-23T10:00:00Z') };
    eventId = await makeEvent(test.owner, ours.id, ours.marketer.id, { ...when, revision: 3 });
    slug = (await test.owner.query('select slug from event where id = $1', [eventId])).rows[0].slug;
    await attendee(test).post(`/e/${slug}`, {
      name: 'Soo-jin Baek',
      email: `soojin.${newId()}@example.com`,
      want: 'Show me “day four”,\nplease',
      repMail: 'yes',
      tz: 'Asia/Seoul',
    });
    await test.settle();
  });

  const mails = async (): Promise<MailRow[]> =>
    (await test.owner.query('select * from mail where event_id = $1 order by created_at, id', [eventId]))
      .rows;
  /** The lines of a calendar file, unfolded (RFC 5545, 3.1). */
  const lines = (mail: MailRow | undefined) =>
    (mail?.attachments[0]?.content ?? '').replace(/\r\n[ \t]/g, '').split('\r\n');
  const state = (
    kind: 'event.edited' | 'event.published' | 'event.cancelled',
    data: Record<string, unknown> = {},
  ) =>
    ours.marketer.act(() =>
      test.app
        .get(Database)
        .write((tx) =>
          test.app.get(Ledger).append(tx, [{ kind, eventId, occurredAt: test.clock.now(), data }]),
        ),
    );

  it('confirms with the words, what was allowed, the own page and a calendar entry', async () => {
    const [mail] = await mails();
    expect(mail?.subject).toBe('You’re in: Leave with a close calendar that ends on day five');
    for (const body of [readable(mail?.html_body ?? ''), mail?.text_body.replace(/\s+/g, ' ') ?? '']) {
      expect(body).toContain('You’re in, Soo-jin');
      expect(body).toContain('Thu 23 October, 18:00–19:00 in Seoul');
      expect(body).toContain('10:00–11:00 in Lisbon, where it is hosted');
      expect(body).toContain('Show me “day four”, please');
      expect(body).toContain(
        'You allowed one thing: one person from Closewell may e-mail you about what you wrote, from 24 October 2036 to 23 January 2037. No calls, no newsletter.',
      );
    }
    expect(mail?.html_body).toMatch(/href="http:\/\/localhost:4000\/m\/[\w-]{67}"/);
    expect(mail?.html_body).not.toMatch(/<img|<script|http:\/\/(?!localhost:4000)/);
  });

  it('carries an entry with a stable name that a later one moves', async () => {
    const entry = lines((await mails())[0]);
    expect(entry).toEqual(
      expect.arrayContaining([
        'METHOD:REQUEST',
        `UID:${eventId}@localhost`,
        'SEQUENCE:3',
        'DTSTART:20361023T090000Z',
        'DTEND:20361023T100000Z',
        'STATUS:CONFIRMED',
      ]),
    );
    expect(entry.find((line) => line.startsWith('ATTENDEE'))).toContain('PARTSTAT=ACCEPTED');
    await test.owner.query(
      `update event set revision = 4, starts_at = '2036-10-30T09:00:00Z', ends_at = '2036-10-30T10:00:00Z' where id = $1`,
      [eventId],
    );
    await state('event.edited', { fields: ['startsAt', 'endsAt'] });
    await state('event.published');
    await test.settle();
    const moved = (await mails()).filter(({ purpose }) => purpose === 'moved');
    expect(moved).toHaveLength(1);
    expect(lines(moved[0])).toEqual(
      expect.arrayContaining([
        'METHOD:REQUEST',
        `UID:${eventId}@localhost`,
        'SEQUENCE:4',
        'DTSTART:20361030T090000Z',
      ]),
    );
  });

  it('waits with the news until the event is published anew, and is silent about other edits', async () => {
    await state('event.edited', { fields: ['summary'] });
    await test.owner.query(
      `update event set stage = 'planning', published_at = now(), revision = 4 where id = $1`,
      [eventId],
    );
    await state('event.edited', { fields: ['startsAt'] });
    await test.settle();
    expect(await mails()).toHaveLength(1);
    await test.owner.query(`update event set stage = 'published' where id = $1`, [eventId]);
    await state('event.published');
    await test.settle();
    expect((await mails()).map(({ purpose }) => purpose)).toEqual(['confirmation', 'moved']);
  });

  it('takes the entry away when the event is called off or the seat given back', async () => {
    const own = /\/m\/[\w-]+/.exec((await mails())[0]?.html_body ?? '')?.[0];
    await test.owner.query(`update event set stage = 'cancelled', published_at = now() where id = $1`, [
      eventId,
    ]);
    await state('event.cancelled', { reason: 'The host is ill' });
    await test.settle();
    await test.owner.query(`update event set stage = 'published' where id = $1`, [eventId]);
    await attendee(test).post(`${own}/cancel`);
    await test.settle();
    const ended = (await mails()).slice(1);
    expect(ended.map(({ purpose }) => purpose)).toEqual(['event_cancelled', 'given_back']);
    for (const mail of ended) {
      expect(lines(mail)).toEqual(
        expect.arrayContaining(['METHOD:CANCEL', 'STATUS:CANCELLED', `UID:${eventId}@localhost`]),
      );
    }
  });

  it('reminds a day ahead, of the date that holds then', async () => {
    const { rows } = await test.owner.query<{ id: string }>(
      'select id from registration where event_id = $1',
      [eventId],
    );
    const planned = await test.owner.query(`select run_at, key from graphile_worker.jobs where key = $1`, [
      `reminder:${rows[0]?.id}`,
    ]);
    expect(planned.rows).toEqual([
      { run_at: new Date('2036-10-22T09:00:00Z'), key: `reminder:${rows[0]?.id}` },
    ]);
    const run = (startsAt: string) =>
      test.app.get(ReminderJob).run({ workspaceId: ours.id, registrationId: rows[0]?.id, startsAt });
    await run('2036-10-22T09:00:00.000Z');
    await run('2036-10-23T09:00:00.000Z');
    await run('2036-10-23T09:00:00.000Z');
    expect((await mails()).map(({ purpose }) => purpose)).toEqual(['confirmation', 'reminder']);
  });

  it('sends the link again on request, not more than once in ten minutes, and tells nobody who has a seat', async () => {
    const [{ to_address: address }] = (await mails()) as [MailRow];
    const guest = attendee(test);
    const answers = [
      await guest.post(`/e/${slug}/data`, { email: address.toUpperCase() }),
      await guest.post(`/e/${slug}/data`, { email: address }),
      await guest.post(`/e/${slug}/data`, { email: 'nobody@example.com' }),
    ];
    expect(new Set(answers.map(({ headers }) => headers.location))).toEqual(
      new Set([`/e/${slug}/data?asked`]),
    );
    expect((await mails()).map(({ purpose }) => purpose)).toEqual(['confirmation', 'confirmation']);
  });
});
