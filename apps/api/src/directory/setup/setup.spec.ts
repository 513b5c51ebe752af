import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import { askGraphql } from '../../testing/test-workspace.js';

const SET_UP = `mutation($input: SetUpInput!) { setUp(input: $input) {
  __typename ... on SetUp { member { role team timeZone } } ... on Refusal { code } } }`;
const input = (over: object = {}) => ({
  workspaceName: 'Halden Pumps',
  name: 'Amara Lindqvist',
  email: 'Amara@Halden.example',
  password: 'copper lantern ferry',
  team: 'sales',
  timeZone: 'Europe/Oslo',
  ...over,
});

describe('setting up', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
    // Other suites of this worker have workspaces of their own; here there must be none that is open.
    await test.owner.query('update workspace set opened_at = null');
  });
  afterAll(() => test.stop());

  const setUp = async (over: object = {}) =>
    askGraphql<{ setUp: Record<string, unknown> }>(test.app, SET_UP, { input: input(over) });

  it('names what is missing, and leaves everything as it was', async () => {
    const { errors } = await setUp({ workspaceName: ' ', email: 'amara' });
    expect(errors?.[0]?.extensions).toMatchObject({
      fields: [{ field: 'workspaceName' }, { field: 'email' }],
    });
    expect((await askGraphql(test.app, '{ needsSetUp }')).data).toEqual({ needsSetUp: true });
  });

  it('makes one workspace with one admin, also when two people begin at once', async () => {
    const answers = await Promise.all([1, 2, 3].map((n) => setUp({ email: `amara${n}@halden.example` })));
    const kinds = answers.map(({ data }) => data?.setUp['__typename']).sort();
    expect(kinds).toEqual(['AlreadySetUp', 'AlreadySetUp', 'SetUp']);
    expect((await askGraphql(test.app, '{ needsSetUp }')).data).toEqual({ needsSetUp: false });
    expect((await setUp()).data?.setUp).toMatchObject({ code: 'ALREADY_SET_UP' });
  });
});
