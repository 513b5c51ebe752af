import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import type { TestWorkspace } from '../../testing/test-workspace.js';
import { Database } from '../database/database.js';
import type { NewMail } from './new-mail.js';
import { Outbox } from './outbox.js';

const letter = (over: Partial<NewMail> = {}): NewMail => ({
  to: { address: 'amara@halden.example', name: 'Amara Lindqvist-Nwosu' },
  fromName: 'Ingrid Vaszary',
  subject: 'Ein Platz für Sie – 10 Uhr',
  text: 'Guten Tag',
  html: '<p>Guten Tag</p>',
  headers: { 'List-Unsubscribe': '<http://localhost:4000/u/x>' },
  attachments: [
    { filename: 'event.ics', contentType: 'text/calendar; method=REQUEST', content: 'BEGIN:VCALENDAR' },
  ],
  purpose: 'confirmation',
  idempotencyKey: Math.random().toString(36),
  ...over,
});

describe('mail', () => {
  let test: TestApp;
  let ours: TestWorkspace;
  let server: SMTPServer;
  const received: ParsedMail[] = [];
  let refusing = false;

  beforeAll(async () => {
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onData(stream, _session, done) {
        simpleParser(stream).then(
          (mail) => {
            if (refusing) return done(Object.assign(new Error('mailbox busy'), { responseCode: 451 }));
            received.push(mail);
            return done();
          },
          (error: Error) => done(error),
        );
      },
    });
    server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
    const { port } = server.server.address() as AddressInfo;
    test = await startTestApp({ SMTP_URL: `smtp://127.0.0.1:${port}` });
    ours = await test.workspace();
  });
  afterAll(async () => {
    await test.stop();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });

  const send = (mail: NewMail) =>
    ours.marketer.act(() => test.app.get(Database).write((tx) => test.app.get(Outbox).send(tx, mail)));
  const status = async (id: string | undefined): Promise<unknown> =>
    (await test.owner.query('select status, error from mail where id = $1', [id])).rows[0];

  it('goes out over SMTP with text beside HTML, its headers and attachments', async () => {
    const id = await send(letter());
    await test.settle();
    const mail = received.at(-1);
    expect(mail).toMatchObject({
      subject: 'Ein Platz für Sie – 10 Uhr',
      text: 'Guten Tag',
      html: '<p>Guten Tag</p>',
      messageId: `<${id}@localhost>`,
    });
    expect(mail?.from?.text).toContain('Ingrid Vaszary');
    expect(mail?.attachments[0]).toMatchObject({ filename: 'event.ics', contentType: 'text/calendar' });
    expect(mail?.headers.get('list')).toMatchObject({ unsubscribe: { url: 'http://localhost:4000/u/x' } });
    expect(await status(id)).toEqual({ status: 'sent', error: null });
  });

  it('is queued once for one key', async () => {
    const mail = letter({ idempotencyKey: 'confirmation:1' });
    const before = received.length;
    const ids = await Promise.all([send(mail), send(mail), send(mail)]);
    await test.settle();
    expect(ids.filter(Boolean)).toHaveLength(1);
    expect(received).toHaveLength(before + 1);
  });

  it('cannot be given headers through its subject or names', async () => {
    await send(
      letter({ subject: 'Hello\r\nBcc: all@halden.example', to: { address: 'a@b.example', name: 'A\nB' } }),
    );
    await test.settle();
    expect(received.at(-1)?.bcc).toBeUndefined();
    expect(received.at(-1)?.subject).toBe('Hello Bcc: all@halden.example');
  });

  it('stays queued with the reason while the server refuses it', async () => {
    refusing = true;
    const id = await send(letter());
    await test.settle();
    expect(await status(id)).toEqual({ status: 'queued', error: expect.stringContaining('mailbox busy') });
    refusing = false;
  });

  it('does not leave when its command fails', async () => {
    const before = received.length;
    const attempt = ours.marketer.act(() =>
      test.app.get(Database).write(async (tx) => {
        await test.app.get(Outbox).send(tx, letter());
        throw new Error('the command failed');
      }),
    );
    await expect(attempt).rejects.toThrow('the command failed');
    await test.settle();
    expect(received).toHaveLength(before);
  });

  it('is read by admins of its own workspace only', async () => {
    await send(letter());
    expect((await ours.rep.tryAsk('{ outbox { mails { id } } }')).errors?.[0]?.extensions?.['code']).toBe(
      'FORBIDDEN',
    );
    const other = await test.workspace();
    expect(await other.admin.ask('{ outbox { mails { id } } }')).toEqual({ outbox: { mails: [] } });
    const { outbox } = await ours.admin.ask<{ outbox: { mails: unknown[] } }>('{ outbox { mails { id } } }');
    expect(outbox.mails.length).toBeGreaterThan(3);
  });
});
