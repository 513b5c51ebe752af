import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeProblem } from '../../testing/factories.js';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import type { TestWorkspace } from '../../testing/test-workspace.js';
import { Database } from './database.js';
import { newId } from './id.js';
import { OutsideScopeError } from './scope.js';

describe('the scoped database', () => {
  let test: TestApp;
  let database: Database;
  let ours: TestWorkspace;
  let theirs: TestWorkspace;

  beforeAll(async () => {
    test = await startTestApp();
    database = test.app.get(Database);
    ours = await test.workspace();
    theirs = await test.workspace();
  });
  afterAll(() => test.stop());

  it('refuses to work outside a workspace', async () => {
    await expect(database.rows('select 1')).rejects.toThrow(OutsideScopeError);
    await expect(database.read(async () => 1)).rejects.toThrow(OutsideScopeError);
    await expect(database.write(async () => 1)).rejects.toThrow(OutsideScopeError);
  });

  it('shows each workspace its own rows only, however connections are shared', async () => {
    await makeProblem(test.owner, ours.id, { statement: 'Ours' });
    await makeProblem(test.owner, theirs.id, { statement: 'Theirs' });
    const seen = (member: TestWorkspace, how: 'rows' | 'read') =>
      member.marketer.act(async () => {
        const sql = 'select statement from problem';
        const rows = how === 'rows' ? await database.rows(sql) : await database.read((tx) => tx.rows(sql));
        return JSON.stringify(rows);
      });
    const asked = Array.from({ length: 60 }, (_, n) => n % 2 === 0);
    const answers = await Promise.all(
      asked.map((own, n) => seen(own ? ours : theirs, n % 3 === 0 ? 'read' : 'rows')),
    );
    const expected = asked.map((own) => JSON.stringify([{ statement: own ? 'Ours' : 'Theirs' }]));
    expect(answers).toEqual(expected);
  });

  it('refuses to write into another workspace, and to refer to one of its rows', async () => {
    const foreign = await makeProblem(test.owner, theirs.id);
    const write = (sql: string, values: unknown[]) =>
      ours.marketer.act(() => database.write((tx) => tx.rows(sql, values)));
    await expect(
      write(
        `insert into account (workspace_id, id, name, name_key, created_at) values ($1, $2, 'x', 'x', now())`,
        [theirs.id, newId()],
      ),
    ).rejects.toThrow('row-level security');
    await expect(
      write(
        `insert into event (workspace_id, id, slug, stage, audience, problem_id, promise, time_zone, proposed_by,
           proposed_team, created_at, updated_at)
         values ($1, $2, $3, 'proposed', 'a', $4, 'p', 'UTC', $5, 'marketing', now(), now())`,
        [ours.id, newId(), newId(), foreign, ours.marketer.id],
      ),
    ).rejects.toThrow('foreign key');
  });

  it('undoes everything when one statement fails, and joins nested calls', async () => {
    const id = newId();
    const insert = `insert into account (workspace_id, id, name, name_key, created_at) values ($1, $2, 'A', $3, now())`;
    const attempt = ours.marketer.act(() =>
      database.write(async (tx) => {
        await database.write((inner) => inner.rows(insert, [ours.id, id, id]));
        expect(await database.rows('select id from account where id = $1', [id])).toHaveLength(1);
        await tx.rows('select 1 / 0');
      }),
    );
    await expect(attempt).rejects.toThrow('division by zero');
    const { rows } = await test.owner.query('select 1 from account where id = $1', [id]);
    expect(rows).toEqual([]);
  });

  it('does not start a write inside a read', async () => {
    const attempt = ours.marketer.act(() => database.read(() => database.write(async () => 1)));
    await expect(attempt).rejects.toThrow('cannot start inside a read');
  });
});
