import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import { httpOf, type TestMember, type TestWorkspace } from '../../testing/test-workspace.js';
import { hashPassword } from './password-hash.js';

const SIGN_IN = `mutation($input: SignInInput!) { signIn(input: $input) {
  __typename ... on SignedIn { member { name } } ... on Refusal { code message } ... on TooManyAttempts { waitSeconds } } }`;
const PASSWORD = 'copper lantern ferry';

describe('signing in', () => {
  let test: TestApp;
  let ours: TestWorkspace;
  let theirs: TestWorkspace;
  beforeAll(async () => {
    test = await startTestApp();
    ours = await test.workspace();
    theirs = await test.workspace();
    await givePassword(ours.marketer);
    await givePassword(theirs.rep);
  });
  afterAll(() => test.stop());

  const givePassword = async (member: TestMember): Promise<void> => {
    await test.owner.query('update member set password_hash = $2 where id = $1', [
      member.id,
      await hashPassword(PASSWORD),
    ]);
  };
  const send = async (query: string, variables: object, cookie?: string, address = '10.1.1.1') => {
    const answer = await httpOf(test.app).inject({
      method: 'POST',
      url: '/graphql',
      remoteAddress: address,
      headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) },
      payload: { query, variables },
    });
    const { data } = answer.json<{ data: Record<string, Record<string, unknown>> }>();
    return { data, cookie: answer.cookies.find(({ name }) => name === 'worthwhile_session') };
  };
  const signIn = (email: string, password: string, address?: string) =>
    send(SIGN_IN, { input: { email, password } }, undefined, address);

  it('takes the address in any case and gives a cookie that scripts and other sites cannot use', async () => {
    const { data, cookie } = await signIn(`  ${ours.marketer.email.toUpperCase()} `, PASSWORD);
    expect(data['signIn']).toMatchObject({ __typename: 'SignedIn', member: { name: ours.marketer.name } });
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
    const { rows } = await test.owner.query('select 1 from session where token_hash = $1', [cookie?.value]);
    expect(rows).toEqual([]);
  });

  it('gives a new session id each time, whatever cookie came along', async () => {
    const before = (await signIn(ours.marketer.email, PASSWORD)).cookie?.value;
    const after = await send(
      SIGN_IN,
      { input: { email: ours.marketer.email, password: PASSWORD } },
      `worthwhile_session=${before}`,
    );
    expect(after.cookie?.value).toBeDefined();
    expect(after.cookie?.value).not.toBe(before);
  });

  it('says the same of an unknown address and of a wrong password', async () => {
    const [unknown, wrong] = await Promise.all([
      signIn('nobody@nowhere.example', PASSWORD, '10.1.1.2'),
      signIn(ours.marketer.email, 'something else', '10.1.1.3'),
    ]);
    expect(unknown.data).toEqual(wrong.data);
    expect(wrong.data['signIn']).toMatchObject({ __typename: 'SignInRefused' });
    expect(wrong.cookie).toBeUndefined();
  });

  it('slows guessing down by account, from any address, and lets the member in after the wait', async () => {
    const { email } = theirs.rep;
    for (let n = 0; n < 5; n++) await signIn(email, `guess ${n}`, `10.2.0.${n}`);
    const refused = await signIn(email, PASSWORD, '10.2.9.9');
    expect(refused.data['signIn']).toMatchObject({ __typename: 'TooManyAttempts', waitSeconds: 2 });
    test.clock.advance({ minutes: 1 });
    expect((await signIn(email, PASSWORD, '10.2.9.9')).data['signIn']).toMatchObject({
      __typename: 'SignedIn',
    });
  });

  it('slows guessing down by address, over many accounts', async () => {
    for (let n = 0; n < 30; n++) await signIn(`person${n}@nowhere.example`, 'guess', '10.3.0.1');
    expect((await signIn(ours.marketer.email, PASSWORD, '10.3.0.1')).data['signIn']).toMatchObject({
      __typename: 'TooManyAttempts',
    });
    expect((await signIn(ours.marketer.email, PASSWORD, '10.3.0.2')).data['signIn']).toMatchObject({
      __typename: 'SignedIn',
    });
  });

  it('ends all sessions of a member and nobody else', async () => {
    const sessions = await Promise.all([1, 2].map(() => signIn(ours.marketer.email, PASSWORD)));
    const [first, second] = sessions.map(({ cookie }) => `worthwhile_session=${cookie?.value}`);
    await send('mutation { signOutEverywhere }', {}, first);
    for (const cookie of [first, second])
      expect((await send('{ viewer { demo } }', {}, cookie)).data).toBeNull();
    expect(await ours.rep.ask('{ viewer { demo } }')).toEqual({ viewer: { demo: false } });
  });

  it('does not offer the story outside of demo mode', async () => {
    const { data } = await send(
      `mutation { signInAsDemo(email: "${ours.marketer.email}") { __typename } }`,
      {},
    );
    expect(data['signInAsDemo']).toEqual({ __typename: 'SignInRefused' });
    expect((await send('{ demoSignIns { email } }', {})).data['demoSignIns']).toEqual([]);
  });

  it('asks for the present password before a new one and ends the other sessions', async () => {
    const other = `worthwhile_session=${(await signIn(theirs.rep.email, PASSWORD)).cookie?.value}`;
    const mine = `worthwhile_session=${(await signIn(theirs.rep.email, PASSWORD)).cookie?.value}`;
    const change = (current: string, next: string) =>
      send(
        `mutation($c: String!, $n: String!) { changePassword(current: $c, next: $n) }`,
        { c: current, n: next },
        mine,
      );
    expect((await change('wrong', 'a brand new sentence')).data).toBeNull();
    expect((await change(PASSWORD, 'password1234')).data).toBeNull();
    const changed = await change(PASSWORD, 'violet harbour kettle');
    expect(changed.data).toEqual({ changePassword: true });
    expect((await send('{ viewer { demo } }', {}, other)).data).toBeNull();
    expect(
      (await send('{ viewer { demo } }', {}, `worthwhile_session=${changed.cookie?.value}`)).data,
    ).not.toBeNull();
  });
});
