import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Invitee, suppressionOf } from '@worthwhile/domain';
import { makeEvent, makePerson, makeRegistration } from '../../testing/factories.js';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import { httpOf, type TestWorkspace } from '../../testing/test-workspace.js';

const AUDIENCE = `nominated sent sending toSend suppressed { reason words count }`;
const NOMINATE = `mutation($e: ID!, $p: [ID!]!, $r: String) { nominate(eventId: $e, personIds: $p, reason: $r) {
  added already audience { ${AUDIENCE} } } }`;
const SEND = `mutation($e: ID!, $g: String!) { sendInvitations(eventId: $e, greeting: $g) { __typename
  ... on InvitationsRequested { requested } ... on Refusal { code message } } }`;
const GREETING = 'How do you decide today which plant is right when both have proof?';

interface Listed {
  audience: {
    nominated: number;
    sent: number;
    toSend: number;
    suppressed: { reason: string; count: number }[];
  };
}

describe('inviting', () => {
  let test: TestApp;
  let ours: TestWorkspace;
  let event: string;
  beforeAll(async () => {
    test = await startTestApp();
  });
  beforeEach(async () => {
    ours = await test.workspace();
    event = await makeEvent(test.owner, ours.id, ours.marketer.id);
  });
  afterAll(() => test.stop());

  const people = (count: number): Promise<string[]> =>
    Promise.all(Array.from({ length: count }, () => makePerson(test.owner, ours.id)));
  const nominate = (ids: string[], reason?: string) =>
    ours.rep.ask<{ nominate: { added: number; already: number } }>(NOMINATE, { e: event, p: ids, r: reason });
  const send = async () =>
    (await ours.marketer.ask<{ sendInvitations: Record<string, unknown> }>(SEND, { e: event, g: GREETING }))
      .sendInvitations;
  const audience = async () =>
    (
      await ours.marketer.ask<Listed>(`query($e: ID!) { audience(eventId: $e) { ${AUDIENCE} } }`, {
        e: event,
      })
    ).audience;
  const mails = async () =>
    (
      await test.owner.query<{
        to_address: string;
        text_body: string;
        headers: Record<string, string>;
        person_id: string;
      }>(`select * from mail where workspace_id = $1 and purpose = 'invitation'`, [ours.id])
    ).rows;
  const invitedFacts = async (): Promise<number> =>
    (
      await test.owner.query(`select 1 from fact where workspace_id = $1 and kind = 'person.invited'`, [
        ours.id,
      ])
    ).rows.length;

  it('puts people on the list once, with the reason', async () => {
    const ids = await people(3);
    expect((await nominate(ids.slice(0, 2), 'Asked about cut-off')).nominate).toMatchObject({
      added: 2,
      already: 0,
    });
    expect((await nominate(ids)).nominate).toMatchObject({ added: 1, already: 2 });
    const { invitees } = await ours.rep.ask<{ invitees: { invitees: { reason: string | null }[] } }>(
      `query($e: ID!) { invitees(eventId: $e) { invitees { name reason nominatedByName } } }`,
      { e: event },
    );
    expect(invitees.invitees.map(({ reason }) => reason).sort()).toEqual([
      'Asked about cut-off',
      'Asked about cut-off',
      null,
    ]);
  });

  it('says before sending who will not get it, and why, by the same rule for one as for many', async () => {
    const [fresh, seated, gone, unsubscribed] = await people(4);
    const ids = [fresh, seated, gone, unsubscribed] as string[];
    await nominate(ids);
    await makeRegistration(test.owner, ours.id, event, seated as string);
    await makeRegistration(test.owner, ours.id, event, gone as string, { answer: 'cancelled' });
    await withdraw(unsubscribed as string);
    expect(await audience()).toMatchObject({
      nominated: 4,
      toSend: 1,
      suppressed: [
        { reason: 'already_answered', count: 2 },
        { reason: 'unsubscribed', count: 1 },
      ],
    });
  });

  it('says of each one in the list what the rule says of one', async () => {
    const elsewhere = await makeEvent(test.owner, ours.id, ours.marketer.id);
    const now = test.clock.now();
    const plain = { sentAt: null, answer: null, eventMail: null, ended: false, lately: false };
    const grid: Invitee[] = [null, 'registered', 'cancelled', 'declined', 'invited'].flatMap((answer) =>
      [null, 'grant', 'withdraw'].flatMap((eventMail) =>
        [false, true].flatMap((ended) =>
          [false, true].map((lately) => ({ ...plain, answer, eventMail, ended, lately }) as Invitee),
        ),
      ),
    );
    const ids = await people(grid.length);
    await nominate(ids);
    for (const [index, { answer, eventMail, ended, lately }] of grid.entries()) {
      const id = ids[index] as string;
      if (answer) await makeRegistration(test.owner, ours.id, event, id, { answer });
      if (eventMail) await say(id, eventMail, ended ? now : new Date(+now + 1));
      if (!lately) continue;
      await test.owner.query(
        `insert into invitation (workspace_id, id, event_id, person_id, nominated_at, sent_at)
         values ($1, gen_random_uuid(), $2, $3, $4, $4)`,
        [ours.id, elsewhere, id, new Date(+now - 20 * 86_400_000)],
      );
    }
    const { invitees } = await ours.rep.ask<{
      invitees: { invitees: { personId: string; suppression: string | null }[] };
    }>(`query($e: ID!) { invitees(eventId: $e, first: 200) { invitees { personId suppression } } }`, {
      e: event,
    });
    const listed = new Map(invitees.invitees.map(({ personId, suppression }) => [personId, suppression]));
    const told = grid.map((_, index) => listed.get(ids[index] as string));
    expect(told).toEqual(grid.map((known) => suppressionOf(known) ?? null));
  });

  it('puts everybody on the list whom a filter finds, once', async () => {
    for (const name of ['Amara Quill', 'Tunde Quill', 'Mei-Lin Other']) {
      await makePerson(test.owner, ours.id, { name });
    }
    const matching = `mutation($e: ID!, $q: String) { nominateMatching(eventId: $e, q: $q, reason: "Same trouble") {
      added already audience { nominated } } }`;
    const ask = (q: string | null) => ours.rep.ask<Record<string, unknown>>(matching, { e: event, q });
    expect((await ask('quill'))['nominateMatching']).toEqual({
      added: 2,
      already: 0,
      audience: { nominated: 2 },
    });
    expect((await ask(null))['nominateMatching']).toEqual({
      added: 1,
      already: 2,
      audience: { nominated: 3 },
    });
    expect((await ask('nobody at all'))['nominateMatching']).toMatchObject({ added: 0, already: 0 });
  });

  it('is not kept from sending by any number who answered since', async () => {
    const many = await people(205);
    await nominate(many);
    await send();
    for (const id of many.slice(0, 203)) await makeRegistration(test.owner, ours.id, event, id);
    await test.settle();
    expect((await mails()).map(({ person_id: id }) => id).sort()).toEqual(many.slice(203).sort());
    expect(await audience()).toMatchObject({ sending: 0, toSend: 0, sent: 2 });
  });

  it('sends a letter in the sender’s name with one-click unsubscribe, and states it', async () => {
    await nominate(await people(2));
    expect(await send()).toEqual({ __typename: 'InvitationsRequested', requested: 2 });
    await test.settle();
    const sent = await mails();
    expect(sent).toHaveLength(2);
    expect(sent[0]?.text_body).toContain(GREETING);
    expect(sent[0]?.text_body).toMatch(/http:\/\/localhost:4000\/e\/[\w-]+/);
    expect(sent[0]?.headers).toMatchObject({
      'List-Unsubscribe': expect.stringMatching(/^<http:\/\/localhost:4000\/u\/[\w-]+>$/),
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    });
    expect(await invitedFacts()).toBe(2);
    expect(await audience()).toMatchObject({ sent: 2, toSend: 0 });
  });

  it('sends once per person, asked twice at the same time or delivered again', async () => {
    await nominate(await people(30));
    const answers = await Promise.all([send(), send(), send()]);
    expect(answers.map((answer) => answer['requested'] ?? 0).sort()).toEqual([0, 0, 30]);
    await Promise.all([test.settle(), test.settle()]);
    expect(await send()).toMatchObject({ code: 'NOBODY_TO_INVITE' });
    await test.settle();
    expect([(await mails()).length, await invitedFacts()]).toEqual([30, 30]);
  });

  it('does not reach those who unsubscribe between asking and sending', async () => {
    const [one, two] = await people(2);
    await nominate([one, two] as string[]);
    await send();
    await withdraw(one as string);
    await test.settle();
    expect((await mails()).map(({ person_id: id }) => id)).toEqual([two]);
  });

  it('waits for the event to be published', async () => {
    event = await makeEvent(test.owner, ours.id, ours.marketer.id, { stage: 'planning' });
    await nominate(await people(1));
    expect(await send()).toMatchObject({ code: 'NOT_PUBLISHED' });
    expect(await mails()).toEqual([]);
  });

  it('reads on GET and stops on POST, once, without cookies', async () => {
    const [person] = await people(1);
    await nominate([person as string]);
    await send();
    await test.settle();
    const url = /\/u\/[\w-]+/.exec((await mails())[0]?.text_body ?? '')?.[0] ?? '';
    const call = (method: 'GET' | 'HEAD' | 'POST', payload?: string) =>
      httpOf(test.app).inject({
        method,
        url,
        ...(payload ? { payload, headers: { 'content-type': 'application/x-www-form-urlencoded' } } : {}),
      });
    expect((await call('GET')).body).toContain('No more of these mails?');
    await call('HEAD');
    expect(await withdrawals(person as string)).toBe(0);
    await Promise.all([1, 2, 3].map(() => call('POST', 'List-Unsubscribe=One-Click')));
    expect(await withdrawals(person as string)).toBe(1);
    const other = await httpOf(test.app).inject({ method: 'POST', url: `${url.slice(0, -3)}AAA` });
    expect(other.statusCode).toBe(404);
  });

  it('stays in its workspace', async () => {
    const theirs = await test.workspace();
    const foreign = await makePerson(test.owner, theirs.id);
    expect((await nominate([foreign])).nominate).toMatchObject({ added: 0 });
    const { errors } = await theirs.rep.tryAsk(NOMINATE, { e: event, p: [foreign] });
    expect(errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
  });

  const say = async (personId: string, act: 'grant' | 'withdraw', expiresAt: Date | null): Promise<void> => {
    await test.owner.query(
      `insert into permission (workspace_id, id, person_id, act, purpose, channel, wording, wording_version, source,
         recorded_at, expires_at)
       values ($1, gen_random_uuid(), $2, $3, 'event_mail', 'mail', 'So it stood there.', 1, 'test', now(), $4)`,
      [ours.id, personId, act, expiresAt],
    );
  };
  const withdraw = (personId: string): Promise<void> => say(personId, 'withdraw', null);
  const withdrawals = async (personId: string): Promise<number> =>
    (await test.owner.query(`select 1 from permission where person_id = $1 and act = 'withdraw'`, [personId]))
      .rows.length;
});
