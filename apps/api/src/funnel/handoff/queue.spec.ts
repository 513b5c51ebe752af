import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../../platform/database/id.js';
import {
  makeAccount,
  makeEvent,
  makeHandoff,
  makePerson,
  makeProblem,
  makeRegistration,
  makeRepPermission,
  makeWant,
} from '../../testing/factories.js';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import type { TestMember, TestWorkspace } from '../../testing/test-workspace.js';

const QUEUE = `query($view: QueueView!, $first: Int! = 50, $after: String) {
  queue(view: $view, first: $first, after: $after) { nextCursor handOffs { id status dueAt points claimedBy { name } } } }`;
const COUNTS = `{ queueCounts { waiting breaching late mine snoozed blocked } }`;
const BRIEF = `query($id: ID!) { brief(handOffId: $id) {
  email limits eventLink { kind id }
  handOff { person { name role company } words { id text saidAt } gotIt points warmth { signal points text sourceKind sourceId }
    allowed { sentence channels until wording } }
  answer { gotIt worthIt missing link { kind id } }
  minutes { minutes asked link { kind id } }
  problem { id statement openers namedByThem link { kind id } } } }`;

interface Page {
  queue: { nextCursor: string | null; handOffs: { id: string }[] };
}

describe('the queue', () => {
  let test: TestApp;
  let ours: TestWorkspace;
  let theirs: TestWorkspace;
  let event: string;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    test = await startTestApp();
    ours = await test.workspace();
    theirs = await test.workspace();
    event = await makeEvent(test.owner, ours.id, ours.marketer.id);
    const minutes = (count: number) => new Date(+test.clock.now() + count * 60_000);
    const add = async (name: string, values: object): Promise<void> => {
      const person = await makePerson(test.owner, ours.id);
      ids[name] = await makeHandoff(test.owner, ours.id, event, person, { ...values });
    };
    const by = (member: TestMember, status = 'claimed') => ({
      status,
      claimed_by: member.id,
      claimed_at: minutes(-5),
    });
    await add('late', { due_at: minutes(-10), points: 60 });
    await add('soonWarm', { due_at: minutes(30), points: 80 });
    await add('soonMild', { due_at: minutes(30), points: 70 });
    await add('later', { due_at: minutes(300), points: 99 });
    await add('mine', { due_at: minutes(40), ...by(ours.rep) });
    await add('colleagues', { due_at: minutes(50), ...by(ours.secondRep) });
    await add('reached', { due_at: minutes(-300), ...by(ours.rep, 'touched') });
    await add('snoozed', { due_at: minutes(9_000), ...by(ours.rep), snoozed_until: minutes(8_000) });
    await add('awake', { due_at: minutes(240), ...by(ours.rep), snoozed_until: minutes(-1) });
    await add('blocked', { status: 'blocked', due_at: null, available_at: null });
    await add('withdrawn', { status: 'withdrawn' });
    // The same person, offered for another event and held for this one.
    const held = await makePerson(test.owner, ours.id);
    await makeHandoff(test.owner, ours.id, event, held, { due_at: minutes(200), ...by(ours.secondRep) });
    const other = await makeEvent(test.owner, ours.id, ours.marketer.id);
    await makeHandoff(test.owner, ours.id, other, held, { due_at: minutes(1) });
  });
  afterAll(() => test.stop());

  const names = (rows: { id: string }[]): string[] =>
    rows.flatMap(({ id }) => Object.keys(ids).find((name) => ids[name] === id) ?? 'held');
  const view = async (name: string, by = ours.rep): Promise<string[]> =>
    names((await by.ask<Page>(QUEUE, { view: name })).queue.handOffs);

  it.each([
    ['available', ['late', 'soonWarm', 'soonMild', 'later']],
    ['all', ['late', 'soonWarm', 'soonMild', 'mine', 'colleagues', 'held', 'awake', 'later']],
    ['mine', ['mine', 'awake', 'reached']],
    ['snoozed', ['snoozed']],
  ])('shows %s by clock, then warmth', async (name, expected) => {
    expect(await view(name)).toEqual(expected);
  });

  it.each(['available', 'all', 'mine'])('pages through %s without a gap or a double', async (name) => {
    const whole = await view(name);
    const read: string[] = [];
    let after: string | null = null;
    do {
      const { queue }: Page = await ours.rep.ask<Page>(QUEUE, { view: name, first: 2, after });
      read.push(...names(queue.handOffs));
      after = queue.nextCursor;
    } while (after);
    expect(read).toEqual(whole);
  });

  it('refuses a marker that is not ours, and a page too large', async () => {
    for (const wrong of [{ after: 'nonsense' }, { first: 0 }]) {
      const { errors } = await ours.rep.tryAsk(QUEUE, { view: 'all', ...wrong });
      expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    }
  });

  it('counts who waits, what breaches, and who is blocked', async () => {
    const { queueCounts } = await ours.rep.ask<{ queueCounts: object }>(COUNTS);
    expect(queueCounts).toEqual({ waiting: 9, breaching: 6, late: 1, mine: 2, snoozed: 1, blocked: 1 });
  });

  it('is empty for another workspace', async () => {
    expect(await view('all', theirs.rep)).toEqual([]);
    const { queueCounts } = await theirs.rep.ask<{ queueCounts: { waiting: number } }>(COUNTS);
    expect(queueCounts.waiting).toBe(0);
    expect((await theirs.rep.tryAsk(BRIEF, { id: ids['late'] })).errors?.[0]?.extensions?.['code']).toBe(
      'NOT_FOUND',
    );
  });

  describe('the brief', () => {
    it('says what is known, each line with its source', async () => {
      const problem = await makeProblem(test.owner, ours.id);
      const account = await makeAccount(test.owner, ours.id, { name: 'Halden Pumps' });
      const person = await makePerson(test.owner, ours.id, { account_id: account });
      const registration = await makeRegistration(test.owner, ours.id, event, person, {
        attendance: 'attended',
        minutes: 48,
      });
      const want = await makeWant(
        test.owner,
        ours.id,
        event,
        person,
        'Stop chasing eleven plants on day six.',
      );
      await test.owner.query(
        `insert into want (workspace_id, id, person_id, event_id, words, problem_id, said_at)
        values ($1, $2, $3, $4, 'earlier', $5, '2026-09-01')`,
        [ours.id, newId(), person, event, problem],
      );
      const feedback = newId();
      await test.owner.query(
        `insert into feedback (workspace_id, id, event_id, person_id, got_it, worth_it, missing, answered_at)
         values ($1, $2, $3, $4, 'partly', 'yes', 'minority interests were too quick', $5)`,
        [ours.id, feedback, event, person, test.clock.now()],
      );
      const line = { signal: 'want', points: 18, text: 'named a want', sourceKind: 'want', sourceId: want };
      await test.owner.query(
        `insert into warmth (workspace_id, id, event_id, person_id, points, lines, computed_at) values ($1, $2, $3, $4, 86, $5, $6)`,
        [ours.id, newId(), event, person, JSON.stringify([line]), test.clock.now()],
      );
      const expires_at = new Date('2027-01-31T00:00:00Z');
      await makeRepPermission(test.owner, ours.id, person, {
        event_id: event,
        topic: 'the promise',
        expires_at,
      });
      const id = await makeHandoff(test.owner, ours.id, event, person);
      const { brief } = await ours.rep.ask<{ brief: object }>(BRIEF, { id });
      expect(brief).toMatchObject({
        email: expect.stringMatching(/^amara/),
        limits: ['No calls.', 'No other topic.'],
        eventLink: { kind: 'event', id: event },
        handOff: {
          person: { name: 'Amara Lindqvist', role: 'Group Controller', company: 'Halden Pumps' },
          words: { id: want, text: 'Stop chasing eleven plants on day six.' },
          gotIt: 'partly',
          points: 86,
          warmth: [line],
          allowed: [
            { sentence: 'Mail about what they wrote', channels: ['mail'], until: expires_at.toISOString() },
          ],
        },
        answer: {
          gotIt: 'partly',
          worthIt: 'yes',
          missing: 'minority interests were too quick',
          link: { kind: 'feedback', id: feedback },
        },
        minutes: { minutes: 48, asked: 60, link: { kind: 'registration', id: registration } },
        problem: { id: problem, namedByThem: true, link: { kind: 'problem', id: problem } },
      });
    });

    it('leaves unknown what is unknown', async () => {
      const { brief } = await ours.marketer.ask<{ brief: object }>(BRIEF, { id: ids['later'] });
      expect(brief).toMatchObject({
        handOff: { words: null, gotIt: null, warmth: [], allowed: [] },
        answer: null,
        minutes: null,
        problem: null,
        limits: ['No contact at all: they have not allowed it.'],
      });
    });
  });
});
