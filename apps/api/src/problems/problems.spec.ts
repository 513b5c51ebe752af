import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { askGraphql, type TestWorkspace } from '../testing/test-workspace.js';
import { startTestApp, type TestApp } from '../testing/start-test-app.js';

const CREATE = `mutation($input: ProblemInput!) { createProblem(input: $input) { id statement openers revision ownerName } }`;
const EDIT = `mutation($id: ID!, $revision: Int!, $input: ProblemInput!) {
  editProblem(id: $id, revision: $revision, input: $input) {
    __typename
    ... on ProblemSaved { problem { statement revision } }
    ... on ProblemChangedMeanwhile { code message theirs { statement revision } }
  }
}`;
const input = (over: Record<string, unknown> = {}) => ({
  statement: 'Intercompany is settled last',
  personaRole: 'Group Controller',
  personaIndustry: 'Manufacturing',
  whyItMatters: 'Differences surface on day six, when nobody who booked them is free.',
  evidence: [
    { figure: '3.4 days', what: 'of a nine-day close', source: 'Own benchmark', date: '2026-06-30' },
  ],
  openers: ['Who hears first that a balance is off?'],
  ...over,
});

describe('the problem library', () => {
  let test: TestApp;
  let ours: TestWorkspace;
  let theirs: TestWorkspace;

  beforeAll(async () => {
    test = await startTestApp();
    ours = await test.workspace();
    theirs = await test.workspace();
  });
  afterAll(() => test.stop());

  const create = (over = {}) =>
    ours.marketer
      .ask<{ createProblem: { id: string } }>(CREATE, { input: input(over) })
      .then((d) => d.createProblem);

  it('keeps a problem with its evidence and owner', async () => {
    expect(await create()).toMatchObject({
      revision: 1,
      ownerName: 'Ingrid Vaszary',
      openers: [input().openers[0]],
    });
  });

  it('names each field that is wrong', async () => {
    const bad = input({ statement: '  ', evidence: [{ figure: '3', what: 'x', source: '', date: 'June' }] });
    const { errors } = await ours.marketer.tryAsk(CREATE, { input: bad });
    const fields = ['statement', 'evidence.0.source', 'evidence.0.date'].map((field) =>
      expect.objectContaining({ field }),
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields });
  });

  it('refuses the second of two edits based on the same revision, and loses nothing', async () => {
    const { id } = await create();
    const edit = (statement: string) =>
      ours.marketer.ask<{ editProblem: { __typename: string; theirs?: { statement: string } } }>(EDIT, {
        id,
        revision: 1,
        input: input({ statement }),
      });
    const [first, second] = await Promise.all([edit('First'), edit('Second')]);
    const kinds = [first, second].map((answer) => answer.editProblem.__typename).sort();
    expect(kinds).toEqual(['ProblemChangedMeanwhile', 'ProblemSaved']);
  });

  it('is invisible to another workspace', async () => {
    const { id } = await create();
    const read = `query($id: ID!) { problem(id: $id) { statement } }`;
    const { errors } = await theirs.marketer.tryAsk(read, { id });
    expect(errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
    expect((await theirs.marketer.ask<{ problems: unknown[] }>('{ problems { id } }')).problems).toEqual([]);
  });

  it('asks strangers to sign in', async () => {
    const { errors } = await askGraphql(test.app, '{ problems { id } }');
    expect(errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
  });
});
