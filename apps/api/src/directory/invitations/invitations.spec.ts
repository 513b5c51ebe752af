import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import { askGraphql, type TestWorkspace } from '../../testing/test-workspace.js';

const INVITE = `mutation($input: InviteMemberInput!) { inviteMember(input: $input) {
  __typename ... on MemberInvited { invitation { id email } } ... on Refusal { code } } }`;
const ACCEPT = `mutation($input: AcceptInvitationInput!) { acceptInvitation(input: $input) {
  __typename ... on Joined { member { name email team role timeZone } } ... on Refusal { code message } } }`;

describe('inviting a colleague', () => {
  let test: TestApp;
  let ours: TestWorkspace;
  let theirs: TestWorkspace;
  let nth = 0;
  beforeAll(async () => {
    test = await startTestApp();
    ours = await test.workspace();
    theirs = await test.workspace();
  });
  afterAll(() => test.stop());

  /** Invites a new address and returns it with the token from the mail. */
  const invite = async (): Promise<{ email: string; token: string }> => {
    const email = `Devika.Rao${++nth}@Closewell.example`;
    await ours.admin.ask(INVITE, { input: { email, team: 'sales', role: 'contributor' } });
    return { email: email.toLowerCase(), token: await tokenIn(email.toLowerCase()) };
  };
  const tokenIn = async (email: string): Promise<string> => {
    const { outbox } = await ours.admin.ask<{ outbox: { mails: { toAddress: string; textBody: string }[] } }>(
      '{ outbox { mails { toAddress textBody } } }',
    );
    const mail = outbox.mails.find(({ toAddress }) => toAddress === email);
    return /\/join\/([\w-]+)/.exec(mail?.textBody ?? '')?.[1] ?? '';
  };
  const accept = (token: string, over: object = {}) =>
    askGraphql<{ acceptInvitation: Record<string, unknown> }>(test.app, ACCEPT, {
      input: {
        token,
        name: 'Devika Rao',
        password: 'copper lantern ferry',
        timeZone: 'Asia/Kolkata',
        ...over,
      },
    });

  it('leads from the mail to a member who is signed in', async () => {
    const { email, token } = await invite();
    const preview = await askGraphql(
      test.app,
      `{ invitationToJoin(token: "${token}") { email workspaceName team } }`,
    );
    expect(preview.data).toEqual({ invitationToJoin: { email, workspaceName: 'Closewell', team: 'sales' } });
    const { data } = await accept(token);
    expect(data?.acceptInvitation).toMatchObject({
      __typename: 'Joined',
      member: { email, timeZone: 'Asia/Kolkata' },
    });
  });

  it('works once, also when clicked twice at the same time', async () => {
    const { token } = await invite();
    const answers = await Promise.all([accept(token), accept(token), accept(token)]);
    const kinds = answers.map(({ data }) => data?.acceptInvitation['__typename']).sort();
    expect(kinds).toEqual(['InvitationGone', 'InvitationGone', 'Joined']);
  });

  it('keeps only the last link to an address, and none after a week', async () => {
    const { email, token } = await invite();
    await ours.admin.ask(INVITE, { input: { email, team: 'sales', role: 'leader' } });
    expect((await accept(token)).data?.acceptInvitation).toMatchObject({ code: 'INVITATION_GONE' });
    const { token: late } = await invite();
    test.clock.advance({ days: 8 });
    expect((await accept(late)).data?.acceptInvitation).toMatchObject({ code: 'INVITATION_GONE' });
  });

  it('refuses an easy password and says what to do, without using the link up', async () => {
    const { token } = await invite();
    const { errors } = await accept(token, { password: 'closewell123' });
    expect(errors?.[0]?.extensions).toMatchObject({ fields: [{ field: 'password' }] });
    expect((await accept(token)).data?.acceptInvitation).toMatchObject({ __typename: 'Joined' });
  });

  it('is for admins, and says when somebody is a member already', async () => {
    const input = { email: ours.rep.email.toUpperCase(), team: 'sales', role: 'leader' };
    expect((await ours.marketer.tryAsk(INVITE, { input })).errors?.[0]?.extensions?.['code']).toBe(
      'FORBIDDEN',
    );
    expect(await ours.admin.ask(INVITE, { input })).toMatchObject({
      inviteMember: { code: 'ALREADY_MEMBER' },
    });
  });

  it('is not seen or taken back from another workspace', async () => {
    await invite();
    const list = '{ memberInvitations { id } }';
    const [{ id }] = (await ours.admin.ask<{ memberInvitations: [{ id: string }] }>(list)).memberInvitations;
    expect((await theirs.admin.ask<{ memberInvitations: [] }>(list)).memberInvitations).toEqual([]);
    const { errors } = await theirs.admin.tryAsk(`mutation { withdrawInvitation(id: "${id}") }`);
    expect(errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
  });

  it('ends with the member: deactivated, they are out at once', async () => {
    const leaving = await test.workspace();
    const { id } = leaving.rep;
    await leaving.admin.ask(`mutation { deactivateMember(id: "${id}") { deactivatedAt } }`);
    expect((await leaving.rep.tryAsk('{ viewer { demo } }')).errors?.[0]?.extensions?.['code']).toBe(
      'UNAUTHENTICATED',
    );
    const own = await leaving.admin.tryAsk(`mutation { deactivateMember(id: "${leaving.admin.id}") { id } }`);
    expect(own.errors?.[0]?.message).toContain('yourself');
  });
});
