import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decideClaim } from '@worthwhile/domain';
import { Database } from '../../platform/database/database.js';
import { makeEvent, makeHandoff, makePerson, makeRepPermission } from '../../testing/factories.js';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import type { TestMember, TestWorkspace } from '../../testing/test-workspace.js';
import { HandOffRepository } from './hand-off.repository.js';

const REFUSAL = `... on Refusal { code message }`;
const CLAIM = `mutation($id: ID!) { claimHandoff(id: $id) {
  __typename ${REFUSAL}
  ... on ClaimAccepted { handOffId handOff { status claimedBy { name } claimedAt } }
  ... on AlreadyClaimed { by { id name } at }
  ... on PersonClaimedElsewhere { by { name } heldId: handOffId }
  ... on CapReached { cap } } }`;
const NEXT = `mutation { claimNextHandoff { __typename ${REFUSAL} ... on ClaimAccepted { handOffId } } }`;
const HOUR = 3_600_000;

interface Claim {
  __typename: string;
  code?: string;
  message?: string;
  by?: { id: string; name: string };
  at?: string;
  handOffId?: string;
}

describe('claiming', () => {
  let test: TestApp;
  let ours: TestWorkspace;
  let theirs: TestWorkspace;
  let event: string;

  beforeAll(async () => {
    test = await startTestApp();
    ours = await test.workspace();
    theirs = await test.workspace();
    event = await makeEvent(test.owner, ours.id, ours.marketer.id);
  });
  afterAll(() => test.stop());

  const offered = async (ws = ours, at = event, values = {}): Promise<string> => {
    const person = await makePerson(test.owner, ws.id);
    await makeRepPermission(test.owner, ws.id, person);
    return makeHandoff(test.owner, ws.id, at, person, values);
  };
  const claim = async (id: string, by: TestMember = ours.rep): Promise<Claim> =>
    (await by.ask<{ claimHandoff: Claim }>(CLAIM, { id })).claimHandoff;
  const facts = async (id: string): Promise<{ kind: string; member_id: string }[]> =>
    (await test.owner.query(`select kind, member_id from fact where data->>'handOffId' = $1`, [id])).rows;
  const free = (ws: TestWorkspace): Promise<unknown> =>
    test.owner.query(`delete from hand_off where workspace_id = $1`, [ws.id]);

  it('gives the person to the rep, states it once, and is calm about a second key press', async () => {
    const id = await offered();
    const first = await claim(id);
    expect(first).toMatchObject({
      handOffId: id,
      handOff: { status: 'claimed', claimedBy: { name: 'Mara Okonjo' } },
    });
    expect(await claim(id)).toMatchObject({ __typename: 'ClaimAccepted', handOffId: id });
    expect(await facts(id)).toEqual([{ kind: 'handoff.claimed', member_id: ours.rep.id }]);
  });

  it('tells the second who was first, and when', async () => {
    const id = await offered();
    await claim(id, ours.secondRep);
    test.clock.advance({ minutes: 3 });
    expect(await claim(id)).toMatchObject({
      __typename: 'AlreadyClaimed',
      message: 'Claimed by Yusuf Demirel, 3 min before you.',
      by: { id: ours.secondRep.id },
    });
  });

  it.each(['blocked', 'withdrawn', 'closed'])('refuses what is %s', async (status) => {
    const id = await offered(ours, event, { status });
    expect(await claim(id)).toMatchObject({ __typename: 'HandoffNotAvailable' });
    expect(await facts(id)).toEqual([]);
  });

  it('refuses when the permission was withdrawn a moment ago, or has expired', async () => {
    const person = await makePerson(test.owner, ours.id);
    const expiresAt = new Date(+test.clock.now() - 1);
    await makeRepPermission(test.owner, ours.id, person, { expires_at: expiresAt });
    const id = await makeHandoff(test.owner, ours.id, event, person);
    expect(await claim(id)).toMatchObject({
      code: 'NOT_AVAILABLE',
      message: expect.stringMatching(/permission/),
    });
    await makeRepPermission(test.owner, ours.id, person, {
      recorded_at: new Date(+test.clock.now() - 60_000),
    });
    await makeRepPermission(test.owner, ours.id, person, { act: 'withdraw', recorded_at: test.clock.now() });
    expect(await claim(id)).toMatchObject({ code: 'NOT_AVAILABLE' });
  });

  it('lets one rep at a time hold a person', async () => {
    const other = await makeEvent(test.owner, ours.id, ours.marketer.id);
    const person = await makePerson(test.owner, ours.id);
    await makeRepPermission(test.owner, ours.id, person);
    const ids = [
      await makeHandoff(test.owner, ours.id, event, person),
      await makeHandoff(test.owner, ours.id, other, person),
    ];
    const [a, b] = await Promise.all([claim(ids[0] ?? ''), claim(ids[1] ?? '', ours.secondRep)]);
    expect([a.__typename, b.__typename].sort()).toEqual(['ClaimAccepted', 'PersonClaimedElsewhere']);
  });

  it('has exactly one winner among sixteen at the same moment, and tells the others who', async () => {
    const id = await offered();
    const reps = [ours.rep, ours.secondRep, ours.salesLeader];
    const answers = await Promise.all(Array.from({ length: 16 }, (_, n) => claim(id, reps[n % 3])));
    const stated = await facts(id);
    expect(stated).toHaveLength(1);
    const winner = stated[0]?.member_id;
    for (const answer of answers) {
      if (answer.__typename === 'ClaimAccepted') continue;
      expect(answer).toMatchObject({
        __typename: 'AlreadyClaimed',
        by: { id: winner },
        at: expect.any(String),
      });
    }
    // The winner's own repeated key presses are accepted; everybody else is refused.
    const accepted = answers.map((answer, n) => (answer.code ? undefined : reps[n % 3]?.id)).filter(Boolean);
    expect(new Set(accepted)).toEqual(new Set([winner]));
  });

  it('would have two winners without the lock', async () => {
    const id = await offered();
    const repository = test.app.get(HandOffRepository);
    const database = test.app.get(Database);
    let bothHaveLooked = (): void => undefined;
    const looked = new Promise<void>((resolve) => (bothHaveLooked = resolve));
    let looks = 0;
    const unlocked = (member: TestMember) =>
      member.act(() =>
        database.write(async (tx) => {
          const situation = await repository.claimSituation(tx, id, member.id, test.clock.now());
          if ((looks += 1) === 2) bothHaveLooked();
          await looked;
          return situation && decideClaim(member.id, situation).kind;
        }),
      );
    expect(await Promise.all([unlocked(ours.rep), unlocked(ours.secondRep)])).toEqual([
      'accepted',
      'accepted',
    ]);
  });

  it('is for sales, in this workspace', async () => {
    const id = await offered();
    const marketing = await ours.marketer.tryAsk(CLAIM, { id });
    expect(marketing.errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    const stranger = await theirs.rep.tryAsk(CLAIM, { id });
    expect(stranger.errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
    expect((await claim(id)).__typename).toBe('ClaimAccepted');
  });

  describe('the next one', () => {
    const next = async (by: TestMember): Promise<Claim> =>
      (await by.ask<{ claimNextHandoff: Claim }>(NEXT)).claimNextHandoff;

    it('is whoever is due first, then the warmest', async () => {
      await free(ours);
      const due = (hours: number) => new Date(+test.clock.now() + hours * HOUR);
      const late = await offered(ours, event, { due_at: due(9), points: 99 });
      const warm = await offered(ours, event, { due_at: due(2), points: 90 });
      const mild = await offered(ours, event, { due_at: due(2), points: 61 });
      const order = [await next(ours.rep), await next(ours.rep), await next(ours.rep)];
      expect(order.map(({ handOffId }) => handOffId)).toEqual([warm, mild, late]);
      expect(await next(ours.rep)).toMatchObject({ __typename: 'QueueEmpty' });
      expect(await facts(warm)).toEqual([{ kind: 'handoff.claimed', member_id: ours.rep.id }]);
    });

    it('passes over those the rules of a claim refuse', async () => {
      await free(ours);
      const person = await makePerson(test.owner, ours.id);
      await makeHandoff(test.owner, ours.id, event, person);
      const held = await makePerson(test.owner, ours.id);
      await makeRepPermission(test.owner, ours.id, held);
      const other = await makeEvent(test.owner, ours.id, ours.marketer.id);
      await claim(await makeHandoff(test.owner, ours.id, other, held), ours.secondRep);
      await makeHandoff(test.owner, ours.id, event, held);
      expect(await next(ours.rep)).toMatchObject({ code: 'QUEUE_EMPTY' });
    });

    it('gives sixty-four at once different people, and no rep more than the cap', async () => {
      await free(theirs);
      const at = await makeEvent(test.owner, theirs.id, theirs.marketer.id);
      await Promise.all(Array.from({ length: 64 }, () => offered(theirs, at)));
      const reps = [theirs.rep, theirs.rep, theirs.secondRep, theirs.salesLeader];
      const answers = await Promise.all(
        Array.from({ length: 64 }, (_, n) => next(reps[n % 4] ?? theirs.rep)),
      );
      const taken = answers.flatMap(({ handOffId }) => handOffId ?? []);
      expect(new Set(taken).size).toBe(taken.length);
      // The first rep asked 32 times and holds 25; the others asked 16 times each.
      expect(taken).toHaveLength(25 + 16 + 16);
      const { rows } = await test.owner.query<{ held: string }>(
        `select count(*) as held from hand_off where workspace_id = $1 and status = 'claimed' group by claimed_by`,
        [theirs.id],
      );
      expect(rows.map(({ held }) => Number(held)).sort()).toEqual([16, 16, 25]);
      const capped = answers.filter(({ code }) => code === 'CAP_REACHED');
      expect(capped).toHaveLength(7);
    });
  });
});
