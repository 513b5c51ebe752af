import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeProblem } from '../../testing/factories.js';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import type { TestMember, TestWorkspace } from '../../testing/test-workspace.js';
import { act, factsOf } from './testing/planning.js';

const PROPOSE = `mutation($input: ProposalInput!) { proposeEvent(input: $input) {
  id slug stage audience promise proposedBy { name } proposedTeam timeZone problem { statement } } }`;

describe('proposals', () => {
  let test: TestApp;
  let ours: TestWorkspace;
  let theirs: TestWorkspace;
  let problemId: string;

  beforeAll(async () => {
    test = await startTestApp();
    ours = await test.workspace();
    theirs = await test.workspace();
    problemId = await makeProblem(test.owner, ours.id);
  });
  afterAll(() => test.stop());

  const propose = async (who: TestMember, over: object = {}) => {
    const input = {
      audience: 'Group controllers',
      problemId,
      promise: 'Leave with a close calendar',
      ...over,
    };
    return (await who.ask<{ proposeEvent: { id: string; slug: string } }>(PROPOSE, { input })).proposeEvent;
  };

  it('takes three fields, credits the proposer and finds the event by its address', async () => {
    const event = await propose(ours.rep);
    expect(event).toMatchObject({
      stage: 'proposed',
      proposedBy: { name: 'Mara Okonjo' },
      proposedTeam: 'sales',
      timeZone: 'Europe/Lisbon',
      problem: { statement: 'Intercompany is settled last' },
    });
    expect(event.slug).toMatch(/^leave-with-a-close-calendar-[a-z0-9]{6}$/);
    const { rows } = await test.owner.query('select * from app.find_event($1)', [event.slug]);
    expect(rows).toEqual([{ workspace_id: ours.id, event_id: event.id }]);
    expect(await factsOf(test, event.id)).toEqual(['event.proposed']);
  });

  it('names each field that is wrong, also a problem of another workspace', async () => {
    const fieldsOf = async (input: object) => {
      const { errors } = await ours.rep.tryAsk(PROPOSE, { input });
      const fields = (errors?.[0]?.extensions?.['fields'] ?? []) as { field: string }[];
      return fields.map(({ field }) => field);
    };
    expect(await fieldsOf({ audience: ' ', problemId, promise: 'x'.repeat(161) })).toEqual([
      'audience',
      'promise',
    ]);
    const foreign = await makeProblem(test.owner, theirs.id);
    expect(await fieldsOf({ audience: 'All', problemId: foreign, promise: 'Something' })).toEqual([
      'problemId',
    ]);
  });

  it('is adopted by the other team only', async () => {
    const { id } = await propose(ours.marketer);
    expect(await act.way(ours.marketingLeader, 'adoptEvent', id)).toMatchObject({ code: 'OWN_TEAM' });
    expect(await act.way(ours.rep, 'adoptEvent', id)).toMatchObject({ event: { stage: 'planning' } });
    expect(await factsOf(test, id)).toEqual(['event.proposed', 'event.adopted']);
  });

  it('of two adoptions at once one wins, and the other is told who did', async () => {
    const { id } = await propose(ours.marketer);
    const answers = await Promise.all([
      act.way(ours.rep, 'adoptEvent', id),
      act.way(ours.secondRep, 'adoptEvent', id),
    ]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['EventRefused', 'EventSaved']);
    const refused = answers.find(({ code }) => code);
    expect(refused?.message).toMatch(/^Adopted by (Mara Okonjo|Yusuf Demirel), 0 s before you\.$/);
    expect(await factsOf(test, id)).toEqual(['event.proposed', 'event.adopted']);
  });

  it('is declined with a reason, and then leaves the count of the plan', async () => {
    const { id } = await propose(ours.marketer);
    await expect(act.withReason(ours.rep, 'declineProposal', id, ' ')).rejects.toThrow(
      'The reason is missing',
    );
    const declined = await act.withReason(ours.rep, 'declineProposal', id, 'We did this in spring.');
    expect(declined).toMatchObject({ event: { stage: 'declined' } });
    expect(await act.way(ours.secondRep, 'adoptEvent', id)).toMatchObject({
      code: 'NOT_PROPOSED',
      message: 'Declined by Mara Okonjo already.',
    });
    const { rows } = await test.owner.query(
      `select sum(delta)::int as left from fact where event_id = $1 and stage = 'plan'`,
      [id],
    );
    expect(rows[0]).toEqual({ left: 0 });
  });

  it('is out of reach from another workspace', async () => {
    const { id } = await propose(ours.marketer);
    await expect(act.way(theirs.rep, 'adoptEvent', id)).rejects.toThrow('NOT_FOUND');
    expect((await act.event(ours.rep, id)).stage).toBe('proposed');
  });
});
