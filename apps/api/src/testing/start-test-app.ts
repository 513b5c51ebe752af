import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { TestClock, workerDatabase } from '@worthwhile/testing';
import pg from 'pg';
import { createApp } from '../create-app.js';
import { Clock } from '../platform/time/clock.js';
import { JobRunner } from '../platform/jobs/job-runner.js';
import { type TestWorkspace, makeWorkspace } from './test-workspace.js';

export interface TestApp {
  app: NestFastifyApplication;
  clock: TestClock;
  /** The owner's connection: sees every workspace, for arranging and checking only. */
  owner: pg.Pool;
  /** A new workspace with a marketer, two reps, a leader of each team and an admin, all signed in. */
  workspace(): Promise<TestWorkspace>;
  /** Runs all jobs that are due, as the worker would. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * The real application in process, on this worker's database, as the app's role. Only the clock is ours.
 * @param settings overrides of the environment, for example `{ DEMO: '1' }`
 */
export async function startTestApp(settings: Record<string, string> = {}): Promise<TestApp> {
  const database = await workerDatabase();
  Object.assign(process.env, {
    NODE_ENV: 'test',
    DATABASE_URL: database.appUrl,
    JOB_DATABASE_URL: database.jobUrl,
    APP_SECRET: 'a secret that is only for tests, and long enough',
    PUBLIC_URL: 'http://localhost:4000',
    LOG_LEVEL: 'silent',
    DATABASE_POOL: '12',
    DEMO: '0',
    SMTP_URL: '',
    ...settings,
  });
  const { readConfig } = await import('../platform/config/config.js');
  const app = await createApp(readConfig(process.env));
  const clock = new TestClock();
  // The clock is the one thing a test may stop: everything asks this instance.
  Object.assign(app.get(Clock), { now: () => clock.now() });
  const owner = new pg.Pool({ connectionString: database.ownerUrl, max: 4 });
  // The suites of a worker share its database one after another; what one left in the queue is not the next one's.
  await owner.query('delete from graphile_worker._private_jobs');
  return {
    app,
    clock,
    owner,
    workspace: () => makeWorkspace(app, owner, clock),
    settle: () => app.get(JobRunner).drain(),
    stop: async () => {
      await app.close();
      await owner.end();
    },
  };
}
