import { execFile, fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startTestDatabase } from '../../../infra/database/test-database.mjs';

const root = join(import.meta.dirname, '../../..');
const PASSWORDS = { APP_DB_PASSWORD: 'app-for-journeys', JOB_DB_PASSWORD: 'job-for-journeys' };

declare global {
  var stack: { server: ChildProcess; database: Awaited<ReturnType<typeof startTestDatabase>> } | undefined;
}

/** Starts PostgreSQL and the built application, empty; the journeys set it up themselves. */
export default async function startStack(): Promise<void> {
  rmSync(join(root, 'dist/journeys'), { recursive: true, force: true });
  mkdirSync(join(root, 'dist/journeys'), { recursive: true });
  const database = await startTestDatabase();
  const environment = { ...process.env, ...PASSWORDS, OWNER_DATABASE_URL: database.url };
  await promisify(execFile)(process.execPath, [join(root, 'apps/api/dist/migrate.js')], { env: environment });
  const as = (role: string, password: string): string => {
    const url = new URL(database.url);
    url.username = role;
    url.password = password;
    return url.toString();
  };
  const server = fork(join(import.meta.dirname, 'serve.mjs'), {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      NODE_ENV: 'production',
      DATABASE_URL: as('worthwhile_app', PASSWORDS.APP_DB_PASSWORD),
      JOB_DATABASE_URL: as('worthwhile_job', PASSWORDS.JOB_DB_PASSWORD),
      APP_SECRET: 'a secret that is only for the journeys',
      WEB_DIST: join(root, 'apps/web/dist/client'),
      PUBLIC_URL: 'http://worthwhile.example',
      LOG_LEVEL: 'warn',
    },
  });
  const [{ app, control }] = (await once(server, 'message')) as [{ app: number; control: number }];
  process.env['JOURNEY_URL'] = `http://127.0.0.1:${app}`;
  process.env['JOURNEY_CONTROL'] = `http://127.0.0.1:${control}`;
  globalThis.stack = { server, database };
}
