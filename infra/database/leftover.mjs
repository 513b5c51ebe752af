import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from '../process/alive.mjs';
import { addressOf, login } from './login.mjs';
import { ownerRole } from './init-cluster.mjs';
import { runningServer } from './postmaster-file.mjs';
import { stopServer } from './server-process.mjs';

/**
 * Deals with a server that an earlier run left behind when it was killed: adopts it when it is ready and takes our
 * password, stops it otherwise.
 * @param {object} wish
 * @param {string} wish.dataDir
 * @param {string} wish.password
 * @param {import('./binaries.mjs').Binaries} wish.binaries
 * @param {import('./server-user.mjs').ServerUser | undefined} wish.user
 * @param {(line: string) => void} wish.log
 * @returns {Promise<{pid: number, port: number} | undefined>} the adopted server
 */
export async function settleLeftover({ dataDir, password, binaries, user, log }) {
  const found = await settled(dataDir);
  if (!found) return undefined;
  if (found.status === 'ready') {
    const url = addressOf({ user: ownerRole, password, port: found.port, database: 'postgres' });
    if ((await login(url)) === 'ok') {
      log(`The database of an earlier run was still running (process ${found.pid}); it is used again.`);
      return found;
    }
  }
  log(
    `The database of an earlier run was still running (process ${found.pid}) but did not let us in; it is stopped.`,
  );
  await stopServer({ pid: found.pid, dataDir, binaries, user });
  return undefined;
}

/**
 * The running server once it neither starts nor stops any more.
 * @param {string} dataDir
 */
async function settled(dataDir) {
  let found = runningServer(dataDir);
  for (const until = Date.now() + 30_000; found && Date.now() < until; found = runningServer(dataDir)) {
    if (found.status === 'ready' || !isAlive(found.pid)) break;
    await sleep(50);
  }
  return found;
}
