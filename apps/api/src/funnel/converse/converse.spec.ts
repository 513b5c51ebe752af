import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../platform/database/id.js';
import { makeEvent, makeHandoff, makePerson, makeRepPermission } from '../../testing/factories.js';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import type { TestMember, TestWorkspace } from '../../testing/test-workspace.js';

const LOG = `mutation($input: LogTouchInput!) { logTouch(input: $input) {
  __typename ... on Refusal { code message } ... on NoPermission { allowed }
  ... on TouchLogged { touch { id channel note valueGiven conversation by { name } } handOff { status firstTouchAt touches { id } } } } }`;

interface Answer {
  __typename: string;
  code?: string;
  touch?: { id: string };
  handOff?: { touches: { id: string }[] };
}

describe('logging a touch', () => {
  let test: TestApp;
  let ours: TestWorkspace;
  let theirs: TestWorkspace;
  let event: string;
  let person: string;

  beforeAll(async () => {
    test = await startTestApp();
    ours = await test.workspace();
    theirs = await test.workspace();
    event = await makeEvent(test.owner, ours.id, ours.marketer.id);
  });
  afterAll(() => test.stop());

  const held = async (values = {}): Promise<string> => {
    person = await makePerson(test.owner, ours.id);
    await makeRepPermission(test.owner, ours.id, person, { topic: 'intercompany' });
    const claim = { status: 'claimed', claimed_by: ours.rep.id, claimed_at: test.clock.now() };
    return makeHandoff(test.owner, ours.id, event, person, { ...claim, ...values });
  };
  const input = (handOffId: string, over = {}) => ({
    handOffId,
    channel: 'mail',
    note: 'Sent the page they found missing.',
    valueGiven: 'The missing page',
    idempotencyKey: newId(),
    ...over,
  });
  const log = async (wish: object, by: TestMember = ours.rep): Promise<Answer> =>
    (await by.ask<{ logTouch: Answer }>(LOG, { input: wish })).logTouch;
  const stated = async (): Promise<string[]> =>
    (
      await test.owner.query<{ kind: string }>('select kind from fact where person_id = $1 order by id', [
        person,
      ])
    ).rows.map(({ kind }) => kind);

  it('keeps the line and what they had from it, and stops the clock with the first', async () => {
    const id = await held();
    expect(await log(input(id))).toMatchObject({
      touch: {
        channel: 'mail',
        valueGiven: 'The missing page',
        conversation: false,
        by: { name: 'Mara Okonjo' },
      },
      handOff: { status: 'touched', firstTouchAt: test.clock.now().toISOString() },
    });
    test.clock.advance({ hours: 2 });
    const second = await log(input(id, { note: 'They wrote back.', conversation: true }));
    expect(second.handOff).toMatchObject({ status: 'touched', firstTouchAt: '2026-10-13T09:00:00.000Z' });
    expect(second.handOff?.touches[0]?.id).toBe(second.touch?.id);
    await log(input(id, { channel: 'meeting', note: 'Met for coffee.', conversation: true }));
    expect(await stated()).toEqual(['touch.logged', 'touch.logged', 'conversation.held', 'touch.logged']);
  });

  it('gives the same answer to the same key, also when both come at once', async () => {
    const id = await held();
    const wish = input(id, { conversation: true });
    const answers = await Promise.all([log(wish), log(wish), log(wish)]);
    expect(new Set(answers.map(({ touch }) => touch?.id)).size).toBe(1);
    expect(await log({ ...wish, note: 'another text' })).toMatchObject({ touch: { note: wish.note } });
    expect(await stated()).toEqual(['touch.logged', 'conversation.held']);
    const other = await held();
    const { errors } = await ours.rep.tryAsk(LOG, { input: { ...wish, handOffId: other } });
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });

  it('states the first conversation once, though two are logged at the same moment', async () => {
    const id = await held();
    await Promise.all([1, 2, 3, 4].map(() => log(input(id, { conversation: true }))));
    expect((await stated()).filter((kind) => kind === 'conversation.held')).toHaveLength(1);
  });

  it('refuses a channel they have not allowed, names what they do allow, and writes nothing', async () => {
    const id = await held();
    expect(await log(input(id, { channel: 'phone' }))).toEqual({
      __typename: 'NoPermission',
      code: 'NO_PERMISSION',
      message: 'They have not allowed calls. They allow: Mail about intercompany.',
      allowed: ['Mail about intercompany'],
    });
    await makeRepPermission(test.owner, ours.id, person, { act: 'withdraw', recorded_at: test.clock.now() });
    expect(await log(input(id))).toMatchObject({ code: 'NO_PERMISSION', allowed: [] });
    expect(await stated()).toEqual([]);
  });

  it('is for who holds the person', async () => {
    const id = await held();
    expect(await log(input(id), ours.secondRep)).toMatchObject({ code: 'NOT_YOURS' });
    const free = await held({ status: 'available', claimed_by: null, claimed_at: null });
    expect(await log(input(free))).toMatchObject({
      code: 'NOT_YOURS',
      message: 'Claim this person first. Nothing was changed.',
    });
  });

  it('wants a line, and sales, and this workspace', async () => {
    const id = await held();
    const empty = await ours.rep.tryAsk(LOG, { input: input(id, { note: '  ' }) });
    expect(empty.errors?.[0]?.extensions?.['fields']).toMatchObject([{ field: 'note' }]);
    const code = async (by: TestMember): Promise<unknown> =>
      (await by.tryAsk(LOG, { input: input(id) })).errors?.[0]?.extensions?.['code'];
    expect(await code(ours.marketer)).toBe('FORBIDDEN');
    expect(await code(theirs.rep)).toBe('NOT_FOUND');
  });
});
