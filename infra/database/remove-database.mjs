import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findBinaries } from './binaries.mjs';
import { choosePlace } from './place.mjs';
import { runningServer } from './postmaster-file.mjs';
import { stopServer } from './server-process.mjs';
import { serverUser } from './server-user.mjs';

/**
 * Deletes an embedded database for good: stops a server left running on it, then removes data, log and secrets.
 * @param {object} wish
 * @param {string} wish.folder the data folder
 * @param {(line: string) => void} [wish.log]
 * @param {string} [wish.shelterRoot]
 */
export async function removeDatabase({ folder, log = () => undefined, shelterRoot }) {
  const wished = path.join(folder, 'postgres');
  const user = serverUser(wished);
  const choice = {
    dataDir: wished,
    binaries: findBinaries(),
    user,
    log,
    ...(shelterRoot ? { shelterRoot } : {}),
  };
  const { dataDir, binaries } = await choosePlace(choice);
  const server = existsSync(dataDir) ? runningServer(dataDir) : undefined;
  if (server) await stopServer({ pid: server.pid, dataDir, binaries, user });
  rmSync(dataDir, { recursive: true, force: true });
  for (const name of ['postgres.log', 'postgres.log.1', 'secrets.json', 'demo.json']) {
    rmSync(path.join(folder, name), { force: true });
  }
}
