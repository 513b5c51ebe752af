import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';

/** Tables that belong to no workspace, each with its reason. */
const OUTSIDE: Record<string, string> = {
  workspace: 'it is the workspace',
  migration: 'which migrations ran',
  sign_in_throttle: 'counts failures before anybody knows the workspace',
};

describe('every table of the catalogue', () => {
  let test: TestApp;
  let tables: string[];

  beforeAll(async () => {
    test = await startTestApp();
    tables = await names(`select tablename as name from pg_tables where schemaname = 'public' order by 1`);
  });
  afterAll(() => test.stop());

  const names = async (sql: string): Promise<string[]> =>
    (await test.owner.query<{ name: string }>(sql)).rows.map(({ name }) => name);
  const ours = (): string[] => tables.filter((table) => !OUTSIDE[table]);

  it('is known to this test', () => {
    expect(ours().length).toBeGreaterThan(18);
    expect(tables).toEqual(expect.arrayContaining(Object.keys(OUTSIDE)));
  });

  it('forces row level security with the one policy', async () => {
    const walled = await names(
      `select c.relname as name from pg_class c join pg_policy p on p.polrelid = c.oid
       where c.relnamespace = 'public'::regnamespace and c.relrowsecurity and c.relforcerowsecurity
         and p.polname = 'workspace_only' and pg_get_expr(p.polqual, c.oid) like '%app.workspace_id%'
         and pg_get_expr(p.polwithcheck, c.oid) = pg_get_expr(p.polqual, c.oid)`,
    );
    expect(ours().filter((table) => !walled.includes(table))).toEqual([]);
    expect(walled).toContain('workspace');
  });

  it('opens further policies to the owner alone', async () => {
    const open = await names(
      `select c.relname || '.' || p.polname as name from pg_policy p join pg_class c on c.oid = p.polrelid
       where p.polname <> 'workspace_only'
         and (p.polcmd <> 'r' or p.polroles <> array[c.relowner])`,
    );
    expect(open).toEqual([]);
  });

  it('has the workspace first in every primary key, unique constraint, unique index and foreign key', async () => {
    const loose = await names(
      `select c.conrelid::regclass::text || '.' || c.conname as name
       from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
       where c.connamespace = 'public'::regnamespace and c.contype in ('p', 'u', 'f') and a.attname <> 'workspace_id'
       union all
       select i.indrelid::regclass::text || '.' || i.indexrelid::regclass::text
       from pg_index i join pg_class t on t.oid = i.indrelid
       join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
       where i.indisunique and t.relnamespace = 'public'::regnamespace and a.attname <> 'workspace_id'`,
    );
    expect(loose.filter((name) => !OUTSIDE[name.split('.')[0] ?? ''])).toEqual([]);
  });

  it('refers to others by workspace and id, so that a row of another workspace is refused', async () => {
    const single = await names(
      `select conrelid::regclass::text || '.' || conname as name from pg_constraint
       where contype = 'f' and connamespace = 'public'::regnamespace
         and cardinality(conkey) < 2 and confrelid <> 'workspace'::regclass`,
    );
    expect(single).toEqual([]);
  });

  it('is used by roles that own nothing and bypass nothing', async () => {
    const { rows } = await test.owner.query(
      `select rolname, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as strong,
              exists (select 1 from pg_tables where tableowner = rolname and schemaname = 'public') as owns
       from pg_roles where rolname in ('worthwhile_app', 'worthwhile_job') order by 1`,
    );
    expect(rows).toEqual([
      { rolname: 'worthwhile_app', strong: false, owns: false },
      { rolname: 'worthwhile_job', strong: false, owns: false },
    ]);
  });

  it('lets the app add to what is append-only, and not change it', async () => {
    const { rows } = await test.owner.query(
      `select t.name, has_table_privilege('worthwhile_app', t.name, 'insert') as adds,
              has_table_privilege('worthwhile_app', t.name, 'update, delete') as changes
       from unnest(array['fact', 'permission', 'want']) as t(name)`,
    );
    expect(rows).toEqual(
      ['fact', 'permission', 'want'].map((name) => ({ name, adds: true, changes: false })),
    );
  });

  it('matches the entities, column by column', async () => {
    const { DataSource } = await import('typeorm');
    const { entityMetadatas } = test.app.get(DataSource);
    const { rows } = await test.owner.query<{ t: string; c: string; type: string; nullable: boolean }>(
      `select table_name as t, column_name as c, udt_name as type, is_nullable = 'YES' as nullable
       from information_schema.columns where table_schema = 'public'`,
    );
    const inDatabase = new Map(rows.map(({ t, c, nullable }) => [`${t}.${c}`, nullable]));
    const inEntities = entityMetadatas.flatMap(({ tableName, columns }) =>
      columns.map((column) => ({ name: `${tableName}.${column.databaseName}`, nullable: column.isNullable })),
    );
    expect(inEntities.length).toBeGreaterThan(10);
    expect(inEntities.filter(({ name, nullable }) => inDatabase.get(name) !== nullable)).toEqual([]);
  });
});
