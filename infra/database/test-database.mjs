import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { anyFreePort } from '../process/free-port.mjs';
import { startDatabase } from './start-database.mjs';
import { temporaryFolder } from './temporary-folder.mjs';

/** Nothing here survives a crash of the machine, and nothing should: tests want speed and many connections. */
const settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: 200,
  shared_buffers: '128MB',
  max_wal_size: '1GB',
  autovacuum: 'on',
  jit: 'off',
};

/**
 * Starts a throw-away server in a temporary folder, on a free port, as another user when this one is root.
 * A small watcher ends the server and removes the folder when this process dies without calling `stop`.
 * @param {{log?: (line: string) => void, settings?: Readonly<Record<string, string | number>>}} [options]
 * @returns {Promise<import('./start-database.mjs').Database & {folder: string}>} `stop` removes the folder too
 */
export async function startTestDatabase(options = {}) {
  const folder = temporaryFolder();
  /** @type {import('./start-database.mjs').Database} */
  let database;
  try {
    database = await startDatabase({
      dataDir: path.join(folder, 'postgres'),
      port: await anyFreePort(),
      password: randomBytes(12).toString('hex'),
      settings: { ...settings, ...options.settings },
      durable: false,
      log: options.log ?? (() => undefined),
    });
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  const watcher = watch(database.pid, folder);
  return {
    ...database,
    folder,
    stop: async () => {
      await database.stop();
      rmSync(folder, { recursive: true, force: true });
      watcher.stdin?.end();
    },
  };
}

/**
 * @param {number} pid
 * @param {string} folder
 */
function watch(pid, folder) {
  const watcher = spawn(
    process.execPath,
    [path.join(import.meta.dirname, 'test-database-watcher.mjs'), String(pid), folder],
    { cwd: '/', stdio: ['pipe', 'ignore', 'ignore'], detached: true, windowsHide: true },
  );
  watcher.unref();
  watcher.stdin?.on('error', () => undefined);
  const pipe = /** @type {import('node:net').Socket | null} */ (watcher.stdin);
  pipe?.unref?.();
  return watcher;
}
