import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { run } from '../process/run.mjs';
import { isAlive, signal, waitUntilGone } from '../process/alive.mjs';
import { messageOf } from '../problem.mjs';
import { readPostmaster } from './postmaster-file.mjs';
import { asUser } from './server-user.mjs';
import { serverEnvironment } from './server-environment.mjs';

const largestLog = 10 * 1024 * 1024;
const longestStart = 120_000;
const longestStop = 30_000;

/**
 * @typedef {object} ServerWish
 * @property {string} dataDir
 * @property {number} port
 * @property {string} logFile the server's own log, appended to
 * @property {import('./binaries.mjs').Binaries} binaries
 * @property {import('./server-user.mjs').ServerUser | undefined} user
 * @property {Readonly<Record<string, string | number>>} [settings] of postgresql.conf
 */

/**
 * Starts a server in a session of its own, so that Ctrl-C in the terminal reaches only whoever stops it in order, and
 * waits until it answers. Listens on 127.0.0.1 alone, with no socket file.
 * @param {ServerWish} wish
 * @returns {Promise<{pid: number} | {failed: string}>} what it said when it gave up
 */
export async function startServer({ dataDir, port, logFile, binaries, user, settings = {} }) {
  const all = { listen_addresses: '127.0.0.1', port, unix_socket_directories: '', ...settings };
  const args = ['-D', dataDir, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  let log;
  try {
    log = openLog(logFile);
  } catch (error) {
    return { failed: messageOf(error) };
  }
  const since = statSync(logFile).size;
  const child = spawn(binaries.postgres, args, {
    ...asUser(user),
    cwd: '/',
    env: serverEnvironment(),
    stdio: ['ignore', log, log],
    detached: true,
    windowsHide: true,
  });
  closeSync(log);
  /** @type {string | undefined} */
  let ended;
  child.once('error', (error) => (ended = error.message));
  child.once('exit', () => (ended ??= ''));
  child.unref();
  for (const until = Date.now() + longestStart; Date.now() < until; await sleep(15)) {
    if (ended !== undefined) {
      return { failed: `${ended}\n${readFileSync(logFile).subarray(since).toString('utf8')}` };
    }
    const written = readPostmaster(dataDir);
    if (child.pid && written?.pid === child.pid && written.status === 'ready') return { pid: child.pid };
  }
  if (child.pid) await stopServer({ pid: child.pid, dataDir, binaries, user });
  return { failed: `It was not ready after ${longestStart / 1000} s.` };
}

/**
 * Stops a server: open connections are ended and everything is written (fast shutdown). One that does not obey
 * in time is ended at once; it then recovers from its log on the next start and loses nothing.
 * @param {Pick<ServerWish, 'dataDir' | 'binaries' | 'user'> & {pid: number}} server
 */
export async function stopServer({ pid, dataDir, binaries, user }) {
  if (!isAlive(pid)) return;
  if (process.platform === 'win32') {
    await run(binaries.pgCtl, ['stop', '-D', dataDir, '-m', 'fast', '-w'], {
      ...asUser(user),
      env: serverEnvironment(),
    });
    return;
  }
  signal(pid, 'SIGINT');
  if (await waitUntilGone(pid, longestStop)) return;
  signal(pid, 'SIGQUIT');
  if (await waitUntilGone(pid, 5_000)) return;
  signal(pid, 'SIGKILL');
  await waitUntilGone(pid, 5_000);
}

/**
 * Opens the log for appending; one that has grown large is kept aside once.
 * @param {string} logFile
 */
function openLog(logFile) {
  if (existsSync(logFile) && statSync(logFile).size > largestLog) {
    rmSync(`${logFile}.1`, { force: true });
    renameSync(logFile, `${logFile}.1`);
  }
  return openSync(logFile, 'a', 0o600);
}
