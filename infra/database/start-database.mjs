import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { dataFolder } from '../paths.mjs';
import { freePort } from '../process/free-port.mjs';
import { loadSecrets } from '../secrets.mjs';
import { findBinaries } from './binaries.mjs';
import { inspectDataFolder } from './data-folder.mjs';
import { failure } from './failure.mjs';
import { initCluster, ownerRole } from './init-cluster.mjs';
import { settleLeftover } from './leftover.mjs';
import { addressOf, login, query } from './login.mjs';
import { resetOwnerPassword } from './owner-password.mjs';
import { choosePlace, makeFolder } from './place.mjs';
import { startServer, stopServer } from './server-process.mjs';
import { serverUser } from './server-user.mjs';

/** Where the embedded server listens when nobody else does. */
export const defaultPort = 54_329;
const database = 'worthwhile';

/**
 * @typedef {object} DatabaseOptions
 * @property {string} [dataDir] by default `postgres` in the data folder
 * @property {number} [port] wished; a taken one gives the next free one
 * @property {(line: string) => void} [log] hears what a person should know
 * @property {string} [password] of the owner; by default from `secrets.json` beside the data
 * @property {Readonly<Record<string, string | number>>} [settings] of postgresql.conf
 * @property {boolean} [durable] false for throw-away databases
 * @property {import('./binaries.mjs').Binaries} [binaries] other programs than the installed ones
 * @property {string} [shelterRoot] where root keeps what a closed checkout cannot hold
 */

/**
 * A running database. `url` signs in as the owner, a superuser; `adopted` says that an earlier run had started it,
 * `created` that it is new and empty.
 * @typedef {{url: string, port: number, pid: number, dataDir: string, adopted: boolean, created: boolean, stop: () => Promise<void>}} Database
 */

/**
 * Starts the embedded PostgreSQL, or adopts the one that a killed run left behind.
 * @param {DatabaseOptions} [options]
 * @returns {Promise<Database>}
 * @throws {import('../problem.mjs').Problem} with what happened, what was kept and what to do
 */
export async function startDatabase(options = {}) {
  const { log = () => undefined, settings = {}, durable = true } = options;
  const wished = path.resolve(options.dataDir ?? path.join(dataFolder(), 'postgres'));
  makeFolder(path.dirname(wished));
  const user = serverUser(wished);
  const found = options.binaries ?? findBinaries();
  const place = await choosePlace({
    dataDir: wished,
    binaries: found,
    user,
    log,
    ...(options.shelterRoot ? { shelterRoot: options.shelterRoot } : {}),
  });
  const { dataDir, binaries } = place;
  const password = options.password ?? secretBeside(wished);
  const common = { dataDir, binaries, user, password, log };
  const logFile = `${wished}.log`;

  let server;
  let adopted = false;
  if (inspectDataFolder(dataDir, binaries.version, user) === 'none') {
    await initCluster({ ...common, durable });
  } else {
    server = await settleLeftover(common);
    adopted = server !== undefined;
  }
  const wishedPort = options.port ?? defaultPort;
  server ??= await startOnFreePort({ ...common, logFile, settings, wishedPort });
  if (!adopted) server = await letIn(server, { ...common, logFile, settings, wishedPort });
  const { pid, port } = server;
  const created = await ensureDatabase({ password, port });
  return {
    url: addressOf({ user: ownerRole, password, port, database }),
    port,
    pid,
    dataDir,
    adopted,
    created,
    stop: () => stopServer({ pid, dataDir, binaries, user }),
  };
}

/**
 * @typedef {object} StartWish
 * @property {string} dataDir
 * @property {import('./binaries.mjs').Binaries} binaries
 * @property {import('./server-user.mjs').ServerUser | undefined} user
 * @property {string} password
 * @property {string} logFile
 * @property {Readonly<Record<string, string | number>>} settings
 * @property {number} wishedPort
 * @property {(line: string) => void} log
 */

/**
 * Starts on the first free port. Tries again when another program took the port meanwhile, or while the last
 * processes of a server that was killed still hold its memory.
 * @param {StartWish} wish
 * @returns {Promise<{pid: number, port: number}>}
 */
async function startOnFreePort(wish) {
  const { wishedPort, log, dataDir, logFile } = wish;
  for (let from = wishedPort, tries = 0; ; tries += 1) {
    const port = await freePort(from);
    const started = await startServer({ ...wish, port });
    if ('pid' in started) {
      if (port !== wishedPort) log(`Port ${wishedPort} is taken; the database listens on ${port}.`);
      return { pid: started.pid, port };
    }
    const portLost = /could not bind|Address already in use|could not create any TCP/i.test(started.failed);
    const memoryHeld = /pre-existing shared memory block/i.test(started.failed);
    if (tries >= 20 || !(portLost || memoryHeld))
      throw failure('start', started.failed, { dataDir, logFile });
    if (portLost) from = port + 1;
    else await sleep(500);
  }
}

/**
 * Makes sure that our password is the owner's; `secrets.json` may have been lost or replaced.
 * @param {{pid: number, port: number}} server
 * @param {StartWish} wish
 */
async function letIn(server, wish) {
  const url = addressOf({
    user: ownerRole,
    password: wish.password,
    port: server.port,
    database: 'postgres',
  });
  if ((await login(url)) !== 'wrong password') return server;
  wish.log('The password of the database was lost; it gets a new one. The data stay.');
  await stopServer({ ...wish, pid: server.pid });
  await resetOwnerPassword(wish);
  return startOnFreePort(wish);
}

/**
 * @param {{password: string, port: number}} server
 * @returns {Promise<boolean>} whether it had to be created
 */
async function ensureDatabase({ password, port }) {
  const user = ownerRole;
  if ((await login(addressOf({ user, password, port, database }))) !== 'no database') return false;
  await query(addressOf({ user, password, port, database: 'postgres' }), [`create database ${database}`]);
  return true;
}

/** @param {string} dataDir */
function secretBeside(dataDir) {
  return loadSecrets(path.dirname(dataDir)).databaseOwnerPassword;
}
