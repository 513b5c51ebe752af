import 'reflect-metadata';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { MIGRATIONS } from './migrations/index.js';

const environment = z.object({
  OWNER_DATABASE_URL: z.url(),
  APP_DB_PASSWORD: z.string().min(8),
  JOB_DB_PASSWORD: z.string().min(8),
});

/** Creates the roles, the job queue and every table, or brings them up to date. Safe to run again. */
export async function migrate(env: NodeJS.ProcessEnv): Promise<{ applied: string[] }> {
  const { OWNER_DATABASE_URL, APP_DB_PASSWORD, JOB_DB_PASSWORD } = environment.parse(env);
  const owner = new pg.Client({ connectionString: OWNER_DATABASE_URL });
  await owner.connect();
  try {
    // Two starts at once must not both create the roles.
    await owner.query(`select pg_advisory_lock(7401)`);
    await ensureRole(owner, 'worthwhile_app', APP_DB_PASSWORD);
    await ensureRole(owner, 'worthwhile_job', JOB_DB_PASSWORD);
    const { rows } = await owner.query<{ name: string }>('select current_database() as name');
    const database = pg.escapeIdentifier(rows[0]?.name ?? '');
    await owner.query(`grant connect on database ${database} to worthwhile_app, worthwhile_job`);
    await owner.query(`grant create on database ${database} to worthwhile_job`);
    await runMigrations({ connectionString: asRole(OWNER_DATABASE_URL, 'worthwhile_job', JOB_DB_PASSWORD) });
    const applied = await migrateTables(OWNER_DATABASE_URL);
    await createQueueFunction(OWNER_DATABASE_URL, JOB_DB_PASSWORD);
    return { applied };
  } finally {
    await owner.end();
  }
}

async function migrateTables(url: string): Promise<string[]> {
  const source = new DataSource({
    type: 'postgres',
    url,
    migrations: MIGRATIONS,
    migrationsTableName: 'migration',
  });
  await source.initialize();
  try {
    return (await source.runMigrations({ transaction: 'each' })).map(({ name }) => name);
  } finally {
    await source.destroy();
  }
}

async function ensureRole(owner: pg.Client, name: string, password: string): Promise<void> {
  const { rowCount } = await owner.query('select 1 from pg_roles where rolname = $1', [name]);
  const verb = rowCount ? 'alter' : 'create';
  await owner.query(
    `${verb} role ${name} login nosuperuser nocreatedb nocreaterole password ${pg.escapeLiteral(password)}`,
  );
}

/** Lets the app's role put jobs into the queue, and nothing else of it. Owned by the job role, whose queue it is. */
async function createQueueFunction(ownerUrl: string, password: string): Promise<void> {
  const job = new pg.Client({ connectionString: asRole(ownerUrl, 'worthwhile_job', password) });
  await job.connect();
  try {
    await job.query(`
      create schema if not exists app_queue;
      grant usage on schema app_queue to worthwhile_app;
      create or replace function app_queue.enqueue(jobs jsonb) returns void
        language sql security definer set search_path = public as $$
          -- Those with a key one by one: of two with the same key the later takes the place of the earlier.
          select graphile_worker.add_job(
            j.task, j.payload, run_at => j.run_at, job_key => j.job_key, max_attempts => coalesce(j.max_attempts, 12))
          from jsonb_to_recordset(jobs) as j(task text, payload json, run_at timestamptz, job_key text, max_attempts int)
          where j.job_key is not null;
          -- All others in one statement: an import states thousands of facts.
          select graphile_worker.add_jobs(array_agg(
            (j.task, j.payload, null, j.run_at, coalesce(j.max_attempts, 12), null, null, null)::graphile_worker.job_spec))
          from jsonb_to_recordset(jobs) as j(task text, payload json, run_at timestamptz, job_key text, max_attempts int)
          where j.job_key is null having count(*) > 0;
        $$;
      revoke all on function app_queue.enqueue from public;
      grant execute on function app_queue.enqueue to worthwhile_app;
    `);
  } finally {
    await job.end();
  }
}

/** The same database, as another role. */
export function asRole(url: string, role: string, password: string): string {
  const changed = new URL(url);
  changed.username = role;
  changed.password = encodeURIComponent(password);
  return changed.toString();
}

if (process.argv[1] && import.meta.filename === process.argv[1]) {
  try {
    process.stdout.write(`${JSON.stringify(await migrate(process.env))}\n`);
  } catch (error) {
    process.stderr.write(`Migration failed: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
