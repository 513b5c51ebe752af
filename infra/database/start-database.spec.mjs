import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { isAlive, waitUntilGone } from '../process/alive.mjs';
import { anyFreePort } from '../process/free-port.mjs';
import { root } from '../paths.mjs';
import { login, query } from './login.mjs';
import { startDatabase } from './start-database.mjs';
import { temporaryFolder } from './temporary-folder.mjs';

// Starting programs takes its time on a busy machine.
jest.setTimeout(60_000);

const asRoot = process.getuid?.() === 0;
const folder = temporaryFolder();
const dataDir = path.join(folder, '.data', 'postgres');
/** @type {string[]} */
const said = [];
/** @param {Partial<import('./start-database.mjs').DatabaseOptions>} [more] */
const start = async (more = {}) =>
  startDatabase({
    dataDir,
    port: await anyFreePort(),
    durable: false,
    log: (line) => said.push(line),
    ...more,
  });

/**
 * Runs the launcher as a program of its own.
 * @returns {Promise<{child: import('node:child_process').ChildProcess, pid: number, url: string, adopted: boolean}>}
 */
function launch() {
  const child = spawn(process.execPath, [path.join(root, 'infra/database/run.mjs')], {
    env: { ...process.env, WORTHWHILE_DATA: path.join(folder, '.data') },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`ended with ${code}`)));
    child.stdout?.once('data', (line) => resolve({ child, ...JSON.parse(String(line)) }));
  });
}

describe('startDatabase', () => {
  beforeAll(async () => {
    const database = await start();
    await query(database.url, ['create table kept (word text)', "insert into kept values ('still here')"]);
    await database.stop();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('makes a database in UTF-8 with the C.UTF-8 rules, checksums and UTC, on the loopback address alone', async () => {
    const database = await start();
    const [row] = await query(database.url, [
      `select datlocprovider, datlocale, pg_encoding_to_char(encoding) encoding, current_setting('TimeZone') zone,
       current_setting('listen_addresses') listens, current_setting('password_encryption') passwords,
       current_setting('unix_socket_directories') sockets from pg_database where datname = current_database()`,
    ]);
    await database.stop();
    expect(row).toEqual({
      datlocprovider: 'b',
      datlocale: 'C.UTF-8',
      encoding: 'UTF8',
      zone: 'UTC',
      listens: '127.0.0.1',
      passwords: 'scram-sha-256',
      sockets: '',
    });
  });

  it('keeps the data between runs and ends every process on stop', async () => {
    const database = await start();
    expect(await query(database.url, ['select word from kept'])).toEqual([{ word: 'still here' }]);
    expect(database.adopted).toBe(false);
    await database.stop();
    expect(isAlive(database.pid)).toBe(false);
    expect(await login(database.url)).toBe('no answer');
  });

  it('lets nobody in without the password', async () => {
    const database = await start();
    const wrong = new URL(database.url);
    wrong.password = 'guess';
    expect(await login(wrong.href)).toBe('wrong password');
    await database.stop();
  });

  it('takes the next free port when the wished one is taken, and says so', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const database = await start({ port });
    other.close();
    await database.stop();
    expect(database.port).toBeGreaterThan(port);
    expect(said).toContain(`Port ${port} is taken; the database listens on ${database.port}.`);
  });

  it('adopts the server of a run that was killed', async () => {
    const { child, pid } = await launch();
    child.removeAllListeners('exit').kill('SIGKILL');
    await waitUntilGone(child.pid ?? 0, 5_000);
    expect(isAlive(pid)).toBe(true);
    const database = await start();
    expect(database).toMatchObject({ adopted: true, pid });
    expect(await query(database.url, ['select word from kept'])).toEqual([{ word: 'still here' }]);
    await database.stop();
    expect(isAlive(pid)).toBe(false);
  });

  it.each(/** @type {const} */ (['SIGTERM', 'SIGINT', 'SIGHUP']))('stops cleanly on %s', async (signal) => {
    const { child, pid } = await launch();
    const ended = new Promise((resolve) => child.removeAllListeners('exit').once('exit', resolve));
    child.kill(signal);
    expect(await ended).toBe(0);
    expect(isAlive(pid)).toBe(false);
    expect(readFileSync(`${dataDir}.log`, 'utf8').trim()).toMatch(/database system is shut down$/);
  });

  it('stops a leftover server that refuses our password, and keeps the data when the secrets were lost', async () => {
    const { child, pid } = await launch();
    child.removeAllListeners('exit').kill('SIGKILL');
    await waitUntilGone(child.pid ?? 0, 5_000);
    rmSync(path.join(folder, '.data', 'secrets.json'));
    const database = await start();
    expect(database.adopted).toBe(false);
    expect(isAlive(pid)).toBe(false);
    expect(await query(database.url, ['select word from kept'])).toEqual([{ word: 'still here' }]);
    expect(said).toContain('The password of the database was lost; it gets a new one. The data stay.');
    await database.stop();
  });

  it.each([
    ['whose process is gone', 4_194_301],
    ["whose number is another program's by now", process.pid],
  ])('starts over a lock file %s', async (_, pid) => {
    writeFileSync(
      path.join(dataDir, 'postmaster.pid'),
      `${pid}\n${dataDir}\n1\n54329\n\n127.0.0.1\n1 1\nready   \n`,
    );
    const database = await start();
    expect(await query(database.url, ['select word from kept'])).toEqual([{ word: 'still here' }]);
    await database.stop();
  });

  it("keeps the database of a checkout that the server's user cannot enter in the shelter, and says where", async () => {
    const closed = path.join(folder, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    chmodSync(closed, 0o700);
    const shelterRoot = path.join(folder, 'shelter');
    const database = await start({ dataDir: path.join(closed, '.data', 'postgres'), shelterRoot });
    await database.stop();
    const kept = path.relative(asRoot ? shelterRoot : closed, database.dataDir);
    expect(kept).toMatch(asRoot ? /^closed-[0-9a-f]{8}.postgres$/ : /^.data.postgres$/);
    expect(said.some((line) => line.includes(path.dirname(database.dataDir)))).toBe(asRoot);
  });
});
