import { readFileSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { commandOf, isAlive } from '../process/alive.mjs';

/**
 * What a running server writes into `postmaster.pid`.
 * @typedef {{pid: number, port: number, status: string}} Postmaster status is `starting`, `ready`, `stopping`…
 */

/**
 * @param {string} dataDir
 * @returns {Postmaster | undefined} undefined when there is no such file
 */
export function readPostmaster(dataDir) {
  try {
    const lines = readFileSync(path.join(dataDir, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), status: (lines[7] ?? '').trim() };
  } catch {
    return undefined;
  }
}

/**
 * The server that runs on this data folder, if one does. A file left by a server that is gone - its process id free
 * or, by now, another program's - is removed, for PostgreSQL itself refuses to start when the id is in use.
 * @param {string} dataDir
 * @returns {Postmaster | undefined}
 */
export function runningServer(dataDir) {
  const written = readPostmaster(dataDir);
  if (!written) return undefined;
  if (isAlive(written.pid) && runsOn(written.pid, dataDir)) return written;
  rmSync(path.join(dataDir, 'postmaster.pid'), { force: true });
  return undefined;
}

/**
 * Whether the process is a PostgreSQL server started on this folder.
 * @param {number} pid
 * @param {string} dataDir
 */
function runsOn(pid, dataDir) {
  const command = commandOf(pid);
  if (!/postgres/.test(command)) return false;
  return [dataDir, realpathSync(dataDir)].some((folder) => `${command} `.includes(` ${folder} `));
}
