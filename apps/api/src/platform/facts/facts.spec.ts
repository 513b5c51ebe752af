import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Fact } from '@worthwhile/domain';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import type { TestWorkspace } from '../../testing/test-workspace.js';
import { Database } from '../database/database.js';
import type { Tx } from '../database/tx.js';
import { FactDelivery } from './fact-delivery.js';
import { Ledger } from './ledger.js';
import { SubscriberRegistry } from './subscriber-registry.js';

describe('a fact', () => {
  let test: TestApp;
  let ours: TestWorkspace;
  const heard: Fact[] = [];
  let fails = 0;
  const handle = async (fact: Fact, tx: Tx): Promise<void> => {
    heard.push(fact);
    await tx.rows(
      `insert into account (workspace_id, id, name, name_key, created_at) values ($1, $2, 'heard', $3, now())`,
      [tx.workspaceId, fact.id, fact.id],
    );
    if (fails-- > 0) throw new Error('not yet');
  };

  beforeAll(async () => {
    test = await startTestApp();
    ours = await test.workspace();
    test.app.get(SubscriberRegistry).register({ name: 'listener', kinds: ['event.ended'], handle });
  });
  afterAll(() => test.stop());

  const state = (fail = false): Promise<string[]> =>
    ours.marketer.act(() =>
      test.app.get(Database).write(async (tx) => {
        const ids = await test.app
          .get(Ledger)
          .append(tx, [{ kind: 'event.ended', occurredAt: test.clock.now() }]);
        if (fail) throw new Error('the command failed');
        return ids;
      }),
    );
  const effects = async (id: string): Promise<number> =>
    (await test.owner.query('select 1 from account where id = $1', [id])).rows.length;

  it('reaches its subscriber after the commit, in its workspace, with who caused it', async () => {
    const [id] = await state();
    expect(heard).toEqual([]);
    await test.settle();
    expect(heard).toMatchObject([{ id, kind: 'event.ended', memberId: ours.marketer.id }]);
  });

  it('is not stated when the command fails', async () => {
    const before = heard.length;
    await expect(state(true)).rejects.toThrow('the command failed');
    await test.settle();
    expect(heard).toHaveLength(before);
  });

  it('acts once, however often and however much at once it is delivered', async () => {
    const [factId = ''] = await state();
    const payload = { workspaceId: ours.id, factId, subscriber: 'listener' };
    const delivery = test.app.get(FactDelivery);
    const answers = await Promise.all(Array.from({ length: 8 }, () => delivery.deliver(payload)));
    expect(answers.filter((answer) => answer === 'delivered')).toHaveLength(1);
    await test.settle();
    expect(await effects(factId)).toBe(1);
  });

  it('leaves nothing behind when the subscriber fails, and is delivered again', async () => {
    const [factId = ''] = await state();
    const payload = { workspaceId: ours.id, factId, subscriber: 'listener' };
    fails = 1;
    await expect(test.app.get(FactDelivery).deliver(payload)).rejects.toThrow('not yet');
    expect(await effects(factId)).toBe(0);
    expect(await test.app.get(FactDelivery).deliver(payload)).toBe('delivered');
    expect(await effects(factId)).toBe(1);
  });

  it('cannot be changed or removed by the application', async () => {
    const change = (sql: string) => ours.admin.act(() => test.app.get(Database).write((tx) => tx.rows(sql)));
    await expect(change(`update fact set delta = 5`)).rejects.toThrow('permission denied');
    await expect(change(`delete from fact`)).rejects.toThrow('permission denied');
  });
});
