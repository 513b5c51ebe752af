import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  makeAccount,
  makeEvent,
  makeHandoff,
  makePerson,
  makeProblem,
  makeRepPermission,
} from '../../testing/factories.js';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import type { TestMember, TestWorkspace } from '../../testing/test-workspace.js';

const FIELDS = `id name amountMinor currency stage reason revision company problemId closedAt owner { name }`;
const OPEN = `mutation($input: OpenOpportunityInput!) { result: openOpportunity(input: $input) {
  __typename ... on Refusal { code message } ... on OpportunityExists { existing { id } } ... on OpportunitySaved { opportunity { ${FIELDS} } } } }`;
const MOVE = `mutation($id: ID!, $revision: Int!, $stage: OpportunityStage!, $reason: String) {
  result: moveOpportunity(id: $id, revision: $revision, stage: $stage, reason: $reason) {
    __typename ... on Refusal { code message } ... on OpportunityChangedMeanwhile { theirs { ${FIELDS} } }
    ... on OpportunitySaved { opportunity { ${FIELDS} } } } }`;

interface Result {
  __typename: string;
  code?: string;
  opportunity?: { id: string; revision: number };
  theirs?: { stage: string };
}

describe('opportunities', () => {
  let test: TestApp;
  let ours: TestWorkspace;
  let theirs: TestWorkspace;
  let event: string;
  let problem: string;
  let person: string;

  beforeAll(async () => {
    test = await startTestApp();
    ours = await test.workspace();
    theirs = await test.workspace();
    problem = await makeProblem(test.owner, ours.id);
    event = await makeEvent(test.owner, ours.id, ours.marketer.id, { problem_id: problem });
  });
  afterAll(() => test.stop());

  const held = async (values = {}): Promise<string> => {
    const account_id = await makeAccount(test.owner, ours.id);
    person = await makePerson(test.owner, ours.id, { account_id });
    await makeRepPermission(test.owner, ours.id, person);
    const claim = { status: 'touched', claimed_by: ours.rep.id, claimed_at: test.clock.now() };
    return makeHandoff(test.owner, ours.id, event, person, { ...claim, ...values });
  };
  const input = (handOffId: string, over = {}) => ({
    handOffId,
    name: 'Halden, eleven entities',
    amountMinor: 4_800_000,
    currency: 'eur',
    ...over,
  });
  const ask = async (document: string, variables: object, by: TestMember = ours.rep): Promise<Result> =>
    (await by.ask<{ result: Result }>(document, { ...variables })).result;
  const open = async (): Promise<string> =>
    (await ask(OPEN, { input: input(await held()) })).opportunity?.id ?? '';
  const fields = async (document: string, variables: object): Promise<string[]> => {
    const wrong = (await ours.rep.tryAsk(document, { ...variables })).errors?.[0]?.extensions?.['fields'];
    return ((wrong ?? []) as { field: string }[]).map(({ field }) => field);
  };
  const facts = async (): Promise<{ kind: string; data: object }[]> =>
    (
      await test.owner.query<{ kind: string; data: object }>(
        `select kind, data from fact where person_id = $1 and kind like any (array['opportunity.%', 'handoff.closed']) order by id`,
        [person],
      )
    ).rows;

  it('opens from a hand-off, which it closes; the problem and the company come along', async () => {
    const id = await held();
    expect(await ask(OPEN, { input: input(id) })).toMatchObject({
      opportunity: {
        amountMinor: 4_800_000,
        currency: 'EUR',
        stage: 'discovery',
        revision: 1,
        problemId: problem,
        company: expect.stringMatching(/^Halden/),
        owner: { name: 'Mara Okonjo' },
      },
    });
    const { rows } = await test.owner.query('select status, outcome from hand_off where id = $1', [id]);
    expect(rows).toEqual([{ status: 'closed', outcome: 'opportunity' }]);
    expect(await facts()).toMatchObject([
      { kind: 'opportunity.opened', data: { amountMinor: 4_800_000, currency: 'EUR', problemId: problem } },
      { kind: 'handoff.closed', data: { outcome: 'opportunity' } },
    ]);
  });

  it('opens once, however often it is pressed', async () => {
    const wish = input(await held());
    const answers = await Promise.all([1, 2, 3, 4].map(() => ask(OPEN, { input: wish })));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'OpportunityExists',
      'OpportunityExists',
      'OpportunityExists',
      'OpportunitySaved',
    ]);
    expect((await facts()).filter(({ kind }) => kind === 'opportunity.opened')).toHaveLength(1);
  });

  it('can follow a conversation that was closed, but not a colleague’s', async () => {
    const closed = { status: 'closed', outcome: 'conversation', closed_at: test.clock.now() };
    expect(await ask(OPEN, { input: input(await held(closed)) })).toMatchObject({
      __typename: 'OpportunitySaved',
    });
    expect(await ask(OPEN, { input: input(await held()) }, ours.secondRep)).toMatchObject({
      code: 'NOT_YOURS',
    });
    const other = { ...closed, outcome: 'no_such_problem' };
    expect(await ask(OPEN, { input: input(await held(other)) })).toMatchObject({ code: 'NOT_YOURS' });
  });

  it('names each field that is wrong', async () => {
    const id = await held();
    expect(await fields(OPEN, { input: input(id, { name: '', amountMinor: -5, currency: 'Euro' }) })).toEqual(
      ['name', 'amountMinor', 'currency'],
    );
    expect(await fields(OPEN, { input: input(id, { problemId: id }) })).toEqual(['problemId']);
  });

  it('moves along and is won; each move is stated with its amount', async () => {
    const id = await open();
    expect(await ask(MOVE, { id, revision: 1, stage: 'proposal' })).toMatchObject({
      opportunity: { stage: 'proposal', revision: 2 },
    });
    expect(
      await ask(MOVE, { id, revision: 2, stage: 'won', reason: 'The rule convinced two plants' }),
    ).toMatchObject({
      opportunity: {
        stage: 'won',
        closedAt: test.clock.now().toISOString(),
        reason: 'The rule convinced two plants',
      },
    });
    expect((await facts()).map(({ kind }) => kind)).toEqual([
      'opportunity.opened',
      'handoff.closed',
      'opportunity.moved',
      'opportunity.won',
    ]);
    expect((await facts())[3]?.data).toMatchObject({
      amountMinor: 4_800_000,
      currency: 'EUR',
      from: 'proposal',
      to: 'won',
    });
    expect(await ask(MOVE, { id, revision: 3, stage: 'proposal' })).toMatchObject({
      __typename: 'OpportunityClosed',
      message: 'It is won already, and stays so.',
    });
  });

  it('is lost only with a reason', async () => {
    const id = await open();
    expect(await fields(MOVE, { id, revision: 1, stage: 'lost' })).toEqual(['reason']);
    expect(
      await ask(MOVE, { id, revision: 1, stage: 'lost', reason: 'Budget is frozen until spring' }),
    ).toMatchObject({
      opportunity: { stage: 'lost' },
    });
  });

  it('refuses the second of two moves from the same revision, and shows the first', async () => {
    const id = await open();
    const answers = await Promise.all([
      ask(MOVE, { id, revision: 1, stage: 'evaluation' }),
      ask(MOVE, { id, revision: 1, stage: 'won' }),
    ]);
    const refused = answers.find(({ code }) => code === 'CHANGED_MEANWHILE');
    const saved = answers.find(({ opportunity }) => opportunity);
    expect(refused?.theirs).toEqual(saved?.opportunity);
  });

  it('lists the newest first, page by page', async () => {
    for (let count = 0; count < 3; count += 1) {
      test.clock.advance({ minutes: 1 });
      await open();
    }
    const LIST = `query($first: Int! = 100, $after: String) { opportunities(first: $first, after: $after) { nextCursor opportunities { id openedAt } } }`;
    interface Page {
      opportunities: { nextCursor: string | null; opportunities: { id: string; openedAt: string }[] };
    }
    const whole = (await ours.marketer.ask<Page>(LIST)).opportunities.opportunities;
    expect(whole.map(({ openedAt }) => openedAt)).toEqual(
      whole
        .map(({ openedAt }) => openedAt)
        .sort()
        .reverse(),
    );
    const read: string[] = [];
    let after: string | null = null;
    do {
      const { opportunities }: Page = await ours.marketer.ask<Page>(LIST, { first: 2, after });
      read.push(...opportunities.opportunities.map(({ id }) => id));
      after = opportunities.nextCursor;
    } while (after);
    expect(read).toEqual(whole.map(({ id }) => id));
    expect((await theirs.rep.ask<Page>(LIST)).opportunities.opportunities).toEqual([]);
  });

  it('is for sales and leaders, in this workspace', async () => {
    const id = await open();
    const code = async (by: TestMember): Promise<unknown> =>
      (await by.tryAsk(MOVE, { id, revision: 1, stage: 'won' })).errors?.[0]?.extensions?.['code'];
    expect(await code(ours.marketer)).toBe('FORBIDDEN');
    expect(await code(theirs.rep)).toBe('NOT_FOUND');
    expect(await code(ours.marketingLeader)).toBeUndefined();
  });
});
