import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startTestDatabase } from '../../../../infra/database/test-database.mjs';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../../../..');
const PASSWORDS = { APP_DB_PASSWORD: 'app-for-tests', JOB_DB_PASSWORD: 'job-for-tests' };

/** Starts a throw-away PostgreSQL once per run and migrates it into the template that every worker clones. */
export default async function globalSetup() {
  const database = await startTestDatabase();
  globalThis.__TEST_DATABASE__ = database;
  const template = new URL(database.url);
  template.pathname = '/worthwhile_template';
  await createDatabase(database.url, 'worthwhile_template');
  await run(
    process.execPath,
    [
      '--conditions=@worthwhile/source',
      '--import',
      '@swc-node/register/esm-register',
      'apps/api/src/migrate.ts',
    ],
    {
      cwd: root,
      env: {
        ...process.env,
        ...PASSWORDS,
        NODE_OPTIONS: '',
        SWC_NODE_PROJECT: join(root, 'apps/api/tsconfig.json'),
        OWNER_DATABASE_URL: template.toString(),
      },
    },
  );
  process.env.TEST_OWNER_URL = database.url;
  Object.assign(process.env, PASSWORDS);
}

async function createDatabase(url, name) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
}
