import { randomBytes } from 'node:crypto';
import { startTestDatabase } from '../database/test-database.mjs';
import { anyFreePort } from '../process/free-port.mjs';
import { ownerEnvironment, programEnvironment } from '../start/environment.mjs';
import { migrate } from '../start/prepare.mjs';
import { builtPrograms } from '../start/programs.mjs';
import { startApi } from './api-process.mjs';

/** Unlike the tests' database this one really writes to disk: that is part of what a claim costs. */
export const settings = {
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  max_connections: 200,
  shared_buffers: '256MB',
  max_wal_size: '4GB',
  autovacuum: 'on',
  jit: 'off',
};

/**
 * What a benchmark works on: a database with every table and nothing in it, and the built API before it. The worker
 * does not run: what is measured is the answer to a person, not what happens afterwards.
 * @typedef {object} Stand
 * @property {import('pg').Pool} owner sees every workspace
 * @property {string} ownerUrl
 * @property {string} appUrl signs in as the role that row level security binds
 * @property {import('./api-process.mjs').ApiProcess} api
 * @property {() => Promise<void>} stop
 */

/**
 * @param {{profile?: boolean}} [options]
 * @returns {Promise<Stand>}
 */
export async function openStand({ profile = false } = {}) {
  const { default: pg } = await import('pg');
  const database = await startTestDatabase({ settings });
  /** @type {(() => Promise<unknown>)[]} */
  const undo = [database.stop];
  const stop = async () => {
    for (const one of undo.splice(0).reverse()) await one();
  };
  try {
    const secrets = benchSecrets();
    const env = ownerEnvironment(database.url, secrets);
    await migrate({ script: builtPrograms.migrate, env });
    const owner = new pg.Pool({ connectionString: database.url, max: 8 });
    owner.on('error', () => undefined);
    undo.push(() => owner.end());
    const port = await anyFreePort();
    const publicUrl = `http://localhost:${port}`;
    const programs = programEnvironment({ ownerUrl: database.url, secrets, port, publicUrl, demo: false });
    const api = await startApi({ env: programs, port, profile });
    undo.push(api.stop);
    return { owner, ownerUrl: database.url, appUrl: String(env['DATABASE_URL']), api, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function benchSecrets() {
  const secret = () => randomBytes(24).toString('hex');
  return {
    databaseOwnerPassword: secret(),
    appDatabasePassword: secret(),
    jobDatabasePassword: secret(),
    appSecret: secret(),
  };
}
