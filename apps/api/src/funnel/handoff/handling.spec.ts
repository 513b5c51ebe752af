import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  makeEvent,
  makeHandoff,
  makePerson,
  makeProblem,
  makeRepPermission,
} from '../../testing/factories.js';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import type { TestMember, TestWorkspace } from '../../testing/test-workspace.js';

const RESULT = `{ __typename ... on HandOffSaved { handOff {
    status outcome outcomeReason snoozedUntil snoozeWords dueAt claimedBy { name } } }
  ... on HandOffNotYours { code message by { name } } }`;
const BACK = `mutation($id: ID!, $reason: String!) { result: handBack(id: $id, reason: $reason) ${RESULT} }`;
const SNOOZE = `mutation($id: ID!, $until: DateTime!, $words: String) {
  result: snoozeHandoff(id: $id, until: $until, words: $words) ${RESULT} }`;
const CLOSE = `mutation($id: ID!, $outcome: HandoffOutcome!, $reason: String) {
  result: closeHandoff(id: $id, outcome: $outcome, reason: $reason) ${RESULT} }`;

interface Result {
  __typename: string;
  code?: string;
  message?: string;
  handOff?: Record<string, unknown>;
}

describe('a rep who holds a person', () => {
  let test: TestApp;
  let ours: TestWorkspace;
  let theirs: TestWorkspace;
  let event: string;
  let problem: string;

  beforeAll(async () => {
    test = await startTestApp();
    ours = await test.workspace();
    theirs = await test.workspace();
    problem = await makeProblem(test.owner, ours.id);
    event = await makeEvent(test.owner, ours.id, ours.marketer.id, { problem_id: problem });
  });
  afterAll(() => test.stop());

  const held = async (status: 'claimed' | 'touched' = 'claimed', by = ours.rep): Promise<string> => {
    const person = await makePerson(test.owner, ours.id);
    await makeRepPermission(test.owner, ours.id, person);
    const values = { status, claimed_by: by.id, claimed_at: test.clock.now() };
    const id = await makeHandoff(test.owner, ours.id, event, person, values);
    await test.owner.query(
      `insert into registration (workspace_id, id, event_id, person_id, answer, attendance, created_at)
       values ($1, $2, $3, $4, 'registered', 'attended', now())`,
      [ours.id, id, event, person],
    );
    await test.owner.query(
      `insert into fact (workspace_id, id, kind, stage, delta, event_id, person_id, occurred_at)
       values ($1, $2, 'person.warmed', 'warm', 1, $3, $4, now())`,
      [ours.id, id, event, person],
    );
    return id;
  };
  const act = async (document: string, variables: object, by: TestMember = ours.rep): Promise<Result> =>
    (await by.ask<{ result: Result }>(document, { ...variables })).result;
  const fields = async (document: string, variables: object): Promise<string[]> => {
    const { errors } = await ours.rep.tryAsk(document, { ...variables });
    const wrong = errors?.[0]?.extensions?.['fields'] as { field: string }[] | undefined;
    return (wrong ?? []).map(({ field }) => field);
  };
  const closings = async (id: string): Promise<unknown[]> =>
    (
      await test.owner.query(
        `select data from fact where kind = 'handoff.closed' and data->>'handOffId' = $1`,
        [id],
      )
    ).rows;

  it('hands back with a reason; the clock goes on', async () => {
    const id = await held();
    const due = (await test.owner.query<{ due_at: Date }>('select due_at from hand_off where id = $1', [id]))
      .rows[0]?.due_at;
    expect(await act(BACK, { id, reason: ' Speaks Polish only ' })).toMatchObject({
      handOff: {
        status: 'available',
        outcome: 'handed_back',
        outcomeReason: 'Speaks Polish only',
        claimedBy: null,
        dueAt: due?.toISOString(),
      },
    });
    expect(await closings(id)).toEqual([
      { data: { handOffId: id, outcome: 'handed_back', reason: 'Speaks Polish only' } },
    ]);
  });

  it('starts a new clock for somebody who was reached already', async () => {
    const id = await held('touched');
    test.clock.set('2026-10-20T09:00:00Z');
    const { handOff } = await act(BACK, { id, reason: 'Moved to another region' });
    expect(handOff).toMatchObject({ status: 'available', dueAt: '2026-10-21T09:00:00.000Z' });
  });

  it('blocks instead of offering again when the permission ended meanwhile', async () => {
    const id = await held();
    await test.owner.query(
      `insert into permission (workspace_id, id, person_id, act, purpose, channel, wording, wording_version, source, recorded_at)
       select workspace_id, id, person_id, 'withdraw', 'rep_contact', 'mail', 'x', 1, 'own page', $2 from hand_off where id = $1`,
      [id, test.clock.now()],
    );
    expect(await act(BACK, { id, reason: 'They withdrew' })).toMatchObject({
      handOff: { status: 'blocked' },
    });
  });

  it('snoozes to the date they named, and gets the short clock then', async () => {
    const id = await held();
    const until = '2026-10-29T09:00:00.000Z';
    const words = 'after the audit committee, not before';
    expect(await act(SNOOZE, { id, until, words })).toMatchObject({
      handOff: {
        status: 'claimed',
        snoozedUntil: until,
        snoozeWords: words,
        dueAt: '2026-10-29T13:00:00.000Z',
      },
    });
    expect(await fields(SNOOZE, { id, until: '2026-01-01T00:00:00.000Z' })).toEqual(['until']);
  });

  it('closes with an outcome; "no such problem" tells the library which', async () => {
    const id = await held('touched');
    const reason = 'They close in three days already';
    expect(await act(CLOSE, { id, outcome: 'no_such_problem', reason })).toMatchObject({
      handOff: { status: 'closed', outcome: 'no_such_problem', claimedBy: { name: 'Mara Okonjo' } },
    });
    expect(await closings(id)).toEqual([
      { data: { handOffId: id, outcome: 'no_such_problem', reason, problemId: problem } },
    ]);
    expect(await act(CLOSE, { id, outcome: 'no_such_problem', reason })).toMatchObject({ code: 'NOT_YOURS' });
  });

  it('names what a closing lacks', async () => {
    const id = await held();
    expect(await fields(CLOSE, { id, outcome: 'wrong_person' })).toEqual(['reason']);
    expect(await fields(CLOSE, { id, outcome: 'conversation' })).toEqual(['outcome']);
    expect(await fields(CLOSE, { id, outcome: 'opportunity', reason: 'opened, not chosen' })).toEqual([
      'outcome',
    ]);
  });

  it('is the only one who may; a leader of sales may free what is stuck', async () => {
    const id = await held();
    const until = '2026-10-30T09:00:00.000Z';
    for (const [document, variables] of [
      [BACK, { id, reason: 'Not mine' }],
      [SNOOZE, { id, until }],
      [CLOSE, { id, outcome: 'not_now', reason: 'Not mine' }],
    ] as const) {
      expect(await act(document, variables, ours.secondRep)).toMatchObject({
        code: 'NOT_YOURS',
        message: 'Mara Okonjo holds this person now. Nothing was changed.',
        by: { name: 'Mara Okonjo' },
      });
    }
    expect(await act(BACK, { id, reason: 'Mara is ill' }, ours.salesLeader)).toMatchObject({
      handOff: { status: 'available' },
    });
  });

  it('ends once, however often it is pressed at the same moment', async () => {
    const id = await held('touched');
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => act(CLOSE, { id, outcome: 'conversation' })),
    );
    expect(answers.filter(({ handOff }) => handOff)).toHaveLength(1);
    expect(await closings(id)).toHaveLength(1);
  });

  it('cannot be told of from marketing or another workspace', async () => {
    const id = await held();
    const ask = { id, reason: 'Not mine' };
    expect((await ours.marketer.tryAsk(BACK, ask)).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    expect((await theirs.rep.tryAsk(BACK, ask)).errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
  });
});
