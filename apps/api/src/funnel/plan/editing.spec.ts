import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import type { TestWorkspace } from '../../testing/test-workspace.js';
import { EventRepository } from './event.repository.js';
import { act, factsOf, readyEvent } from './testing/planning.js';

describe('editing the brief', () => {
  let test: TestApp;
  let ours: TestWorkspace;
  let theirs: TestWorkspace;

  beforeAll(async () => {
    test = await startTestApp();
    ours = await test.workspace();
    theirs = await test.workspace();
  });
  afterAll(() => test.stop());

  it('saves what was given and leaves the rest', async () => {
    const id = await readyEvent(test, ours);
    const patch = {
      timeZone: 'America/New_York',
      startsAt: '2026-11-05T09:00',
      endsAt: '2026-11-05T10:15',
      takeAways: [' Your own calendar '],
      proof: { figure: 'Nine days to five', source: 'Halden Pumps' },
      hosts: [{ name: 'Mara Okonjo', part: 'host', memberId: ours.rep.id }],
      goals: { register: 80, attend: null },
    };
    expect(await act.edit(ours.rep, id, 1, patch)).toMatchObject({
      __typename: 'EventEdited',
      event: {
        promise: 'Leave with a close calendar that ends on day five',
        takeAways: ['Your own calendar'],
        startsAt: '2026-11-05T14:00:00.000Z',
        endsAt: '2026-11-05T15:15:00.000Z',
        revision: 2,
        keyRevision: 2,
      },
    });
    expect(await factsOf(test, id)).toEqual(['event.edited']);
  });

  it('voids both keys when the text they cover changes, in the same transaction, and says so', async () => {
    const id = await readyEvent(test, ours);
    await act.turn(ours.marketer, id);
    await act.turn(ours.rep, id);
    const untouched = await act.edit(ours.marketer, id, 1, { summary: 'Two sentences.' });
    expect(untouched).toMatchObject({
      voidedKeys: [],
      event: { keys: { sales: { member: { name: 'Mara Okonjo' } } } },
    });
    const edited = await act.edit(ours.marketer, id, 2, { promise: 'Leave with one page' });
    expect(edited).toMatchObject({
      voidedKeys: ['marketing', 'sales'],
      event: { keys: { marketing: null, sales: null } },
    });
    expect((await factsOf(test, id)).slice(-2)).toEqual(['event.edited', 'event.keys_voided']);
    const mine = await ours.rep.ask<{ event: { myVoidedKey: unknown } }>(
      `query($id: ID!) { event(id: $id) { myVoidedKey { voidedBy { name } changes { field before after } } } }`,
      { id },
    );
    expect(mine.event.myVoidedKey).toEqual({
      voidedBy: { name: 'Ingrid Vaszary' },
      changes: [
        {
          field: 'promise',
          before: 'Leave with a close calendar that ends on day five',
          after: 'Leave with one page',
        },
      ],
    });
  });

  it('lets one of two edits of one revision through and shows theirs beside yours', async () => {
    const id = await readyEvent(test, ours);
    const answers = await Promise.all([
      act.edit(ours.marketer, id, 1, { promise: 'First' }),
      act.edit(ours.rep, id, 1, { promise: 'Second' }),
    ]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'EventChangedMeanwhile',
      'EventEdited',
    ]);
    const saved = answers.find(({ event }) => event)?.event;
    expect(answers.find(({ theirs: other }) => other)?.theirs?.promise).toBe(saved?.promise);
    expect((await act.event(ours.rep, id)).promise).toBe(saved?.promise);
  });

  it('would lose one of two edits without the lock', async () => {
    const events = test.app.get(EventRepository, { strict: false });
    const locked = events.forUpdate.bind(events);
    events.forUpdate = (_tx, id) => events.find(id);
    try {
      let bothSaved = 0;
      for (let round = 0; round < 20 && bothSaved === 0; round += 1) {
        const id = await readyEvent(test, ours);
        const answers = await Promise.all([
          act.edit(ours.marketer, id, 1, { promise: 'First' }),
          act.edit(ours.rep, id, 1, { promise: 'Second' }),
        ]);
        if (answers.every(({ __typename }) => __typename === 'EventEdited')) bothSaved += 1;
      }
      expect(bothSaved).toBe(1);
    } finally {
      events.forUpdate = locked;
    }
  });

  it('writes nothing when nothing changed', async () => {
    const id = await readyEvent(test, ours);
    const same = await act.edit(ours.rep, id, 1, { audience: 'Group controllers in manufacturing' });
    expect(same).toMatchObject({ __typename: 'EventEdited', event: { revision: 1 } });
    expect(await factsOf(test, id)).toEqual([]);
  });

  it.each([
    [{ timeZone: 'Europe/Lissabon' }, 'timeZone'],
    [{ startsAt: '2027-03-28T01:30' }, 'startsAt'],
    [{ startsAt: '2026-10-12T09:00' }, 'startsAt'],
    [{ endsAt: '2026-10-20T09:00' }, 'endsAt'],
    [{ takeAways: ['1', '2', '3', '4'] }, 'takeAways'],
    [{ takeAways: ['1', ' '] }, 'takeAways.1'],
    [{ joinUrl: 'javascript:alert(1)' }, 'joinUrl'],
    [{ problemId: '01900000-0000-7000-8000-000000000009' }, 'problemId'],
    [
      { hosts: [{ name: 'X', part: 'host', memberId: '01900000-0000-7000-8000-000000000009' }] },
      'hosts.0.memberId',
    ],
    [{ goals: { register: -1 } }, 'goals.register'],
    [{ promise: null }, 'promise'],
  ])('refuses %j and names the field', async (patch, field) => {
    const id = await readyEvent(test, ours);
    const error = await act.edit(ours.rep, id, 1, patch).catch((problem: Error) => problem.message);
    const [first] = JSON.parse(String(error)) as {
      extensions: { code: string; fields: { field: string }[] };
    }[];
    expect(first?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ field }] });
  });

  it('never lets the seats fall below those taken', async () => {
    const id = await readyEvent(test, ours, { stage: 'published', seats_taken: 42 });
    await expect(act.edit(ours.rep, id, 1, { capacity: 30 })).rejects.toThrow(
      '42 seats are taken; 30 is 12 too few.',
    );
    expect(await act.edit(ours.rep, id, 1, { capacity: 42 })).toMatchObject({ __typename: 'EventEdited' });
  });

  it('asks before it takes a public page off', async () => {
    const id = await readyEvent(test, ours, { stage: 'published', seats_taken: 3 });
    const asked = await act.edit(ours.rep, id, 1, { promise: 'Another' });
    expect(asked).toMatchObject({ __typename: 'EventRefused', code: 'WOULD_UNPUBLISH' });
    expect((await act.event(ours.rep, id)).stage).toBe('published');
    const done = await act.edit(ours.rep, id, 1, { promise: 'Another' }, true);
    expect(done).toMatchObject({ unpublished: true, event: { stage: 'ready' } });
  });

  it('is out of reach from another workspace', async () => {
    const id = await readyEvent(test, ours);
    await expect(act.edit(theirs.rep, id, 1, { promise: 'Ours now' })).rejects.toThrow('NOT_FOUND');
  });
});
