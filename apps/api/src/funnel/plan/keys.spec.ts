import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import { askGraphql, type TestWorkspace } from '../../testing/test-workspace.js';
import { act, factsOf, readyEvent } from './testing/planning.js';

describe('the two keys', () => {
  let test: TestApp;
  let ours: TestWorkspace;
  let theirs: TestWorkspace;

  beforeAll(async () => {
    test = await startTestApp();
    ours = await test.workspace();
    theirs = await test.workspace();
  });
  afterAll(() => test.stop());

  it('publish an event once both are turned, by somebody’s own act', async () => {
    const id = await readyEvent(test, ours);
    expect(await act.way(ours.marketer, 'publishEvent', id)).toMatchObject({ code: 'KEY_MISSING' });
    await act.turn(ours.marketer, id);
    expect(await act.turn(ours.rep, id)).toMatchObject({ event: { stage: 'ready' } });
    expect(await act.way(ours.marketer, 'publishEvent', id)).toMatchObject({ event: { stage: 'published' } });
    expect(await act.way(ours.rep, 'publishEvent', id)).toMatchObject({ code: 'NOT_PLANNING' });
    expect(await factsOf(test, id)).toEqual(['event.key_turned', 'event.key_turned', 'event.published']);
  });

  it('both count when they are turned at the same instant', async () => {
    const id = await readyEvent(test, ours);
    const answers = await Promise.all([act.turn(ours.marketer, id), act.turn(ours.rep, id)]);
    expect(answers.map(({ __typename }) => __typename)).toEqual(['EventSaved', 'EventSaved']);
    expect((await act.event(ours.rep, id)).keys).toEqual({
      marketing: { member: { name: 'Ingrid Vaszary' } },
      sales: { member: { name: 'Mara Okonjo' } },
    });
  });

  it('of one team is turned once, also by two people at the same instant', async () => {
    const id = await readyEvent(test, ours);
    const answers = await Promise.all([act.turn(ours.rep, id), act.turn(ours.secondRep, id)]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['EventRefused', 'EventSaved']);
    expect(answers.find(({ code }) => code)?.message).toMatch(/has turned the sales key already\.$/);
    expect(await factsOf(test, id)).toEqual(['event.key_turned']);
  });

  it('never cover text that changes at the same instant: exactly one order wins', async () => {
    for (let round = 0; round < 12; round += 1) {
      const id = await readyEvent(test, ours);
      const editing = () => act.edit(ours.marketer, id, 1, { promise: `Leave with page ${round}` });
      const first = round % 2 ? editing() : undefined;
      const [turned, edited] = await Promise.all([act.turn(ours.rep, id), first ?? editing()]);
      expect(edited.__typename).toBe('EventEdited');
      expect((await act.event(ours.rep, id)).keys.sales).toBeNull();
      // Either the key came first and was voided, or the edit did and the key was refused.
      expect(edited.voidedKeys).toEqual(turned.__typename === 'KeyOutdated' ? [] : ['sales']);
    }
  });

  it('covers only what its owner was shown', async () => {
    const id = await readyEvent(test, ours);
    await act.edit(ours.marketer, id, 1, { takeAways: ['Another'] });
    expect(await act.turn(ours.rep, id, 1)).toMatchObject({
      __typename: 'KeyOutdated',
      code: 'KEY_OUTDATED',
    });
    expect(await act.turn(ours.rep, id, 2)).toMatchObject({ __typename: 'EventSaved' });
  });

  it('waits while a needed line is open', async () => {
    const id = await readyEvent(test, ours, { hosts: '[]' });
    expect(await act.turn(ours.rep, id)).toMatchObject({
      code: 'NOT_READY',
      message: expect.stringContaining('name a host'),
    });
  });

  it('is taken back by its owner until the event is published', async () => {
    const id = await readyEvent(test, ours);
    await act.turn(ours.rep, id);
    expect(await act.way(ours.secondRep, 'takeKeyBack', id)).toMatchObject({ code: 'NOT_YOUR_KEY' });
    expect(await act.way(ours.rep, 'takeKeyBack', id)).toMatchObject({ event: { keys: { sales: null } } });
    await act.turn(ours.secondRep, id);
    await act.turn(ours.marketer, id);
    await act.way(ours.rep, 'publishEvent', id);
    expect(await act.way(ours.secondRep, 'takeKeyBack', id)).toMatchObject({ code: 'PUBLISHED' });
  });

  it('need two people, also when one person changes teams in between', async () => {
    const id = await readyEvent(test, ours);
    await act.turn(ours.admin, id);
    await test.owner.query(`update member set team = 'sales' where id = $1`, [ours.admin.id]);
    expect(await act.turn(ours.admin, id)).toMatchObject({ code: 'SAME_PERSON' });
  });

  it('is out of reach from another workspace and for strangers', async () => {
    const id = await readyEvent(test, ours);
    await expect(act.turn(theirs.rep, id)).rejects.toThrow('NOT_FOUND');
    const turn = `mutation { turnKey(id: "${id}", keyRevision: 1) { __typename } }`;
    const { errors } = await askGraphql(test.app, turn);
    expect(errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
    expect(await factsOf(test, id)).toEqual([]);
  });

  it('go with the event when it is cancelled with a reason', async () => {
    const id = await readyEvent(test, ours);
    const cancelled = await act.withReason(ours.rep, 'cancelEvent', id, 'The speaker is ill.');
    expect(cancelled).toMatchObject({ event: { stage: 'cancelled' } });
    expect(await act.withReason(ours.rep, 'cancelEvent', id, 'Again')).toMatchObject({ code: 'CLOSED' });
    expect(await act.turn(ours.rep, id)).toMatchObject({
      code: 'NOT_PLANNING',
      message: 'The event was cancelled.',
    });
    expect(await factsOf(test, id)).toEqual(['event.cancelled']);
  });
});
