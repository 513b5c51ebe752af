import pg from 'pg';

export interface WorkerDatabase {
  ownerUrl: string;
  appUrl: string;
  jobUrl: string;
}

let made: Promise<WorkerDatabase> | undefined;

/** This worker's own copy of the migrated template. Cloned once per worker and shared by its suites. */
export function workerDatabase(): Promise<WorkerDatabase> {
  made ??= clone();
  return made;
}

async function clone(): Promise<WorkerDatabase> {
  const server = process.env['TEST_OWNER_URL'];
  if (!server) throw new Error('No test database: run through Jest with the api project.');
  // Jest resets modules per file, so the copy of an earlier suite in this worker may be there already.
  const name = `worthwhile_worker_${process.env['JEST_WORKER_ID'] ?? '1'}_${process.pid}`;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (!rowCount) await client.query(`create database ${name} template worthwhile_template`);
  } finally {
    await client.end();
  }
  return {
    ownerUrl: as(server, name),
    appUrl: as(server, name, 'worthwhile_app', process.env['APP_DB_PASSWORD']),
    jobUrl: as(server, name, 'worthwhile_job', process.env['JOB_DB_PASSWORD']),
  };
}

function as(server: string, database: string, user?: string, password = ''): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  if (user) {
    url.username = user;
    url.password = password;
  }
  return url.toString();
}
