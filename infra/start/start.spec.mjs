import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, describe, expect, it, jest } from '@jest/globals';
import { temporaryFolder } from '../database/temporary-folder.mjs';
import { isAlive, waitUntilGone } from '../process/alive.mjs';
import { anyFreePort } from '../process/free-port.mjs';

// Starting programs takes its time on a busy machine.
jest.setTimeout(60_000);

const folder = path.join(temporaryFolder(), '.data');
const port = await anyFreePort();
const page = `http://127.0.0.1:${port}/`;
/** @type {import('node:child_process').ChildProcess[]} */
const started = [];

/**
 * Runs `npm start` with stub programs until it prints something, or to its end.
 * @param {RegExp} until
 * @param {{args?: string[], env?: Record<string, string>}} [more]
 */
async function start(until, { args = [], env = {} } = {}) {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'testing/run-stubs.mjs'), ...args], {
    env: { ...process.env, DATABASE_URL: '', WORTHWHILE_DATA: folder, PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  const run = { child, output: '', ended: new Promise((resolve) => child.once('close', resolve)) };
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (text) => (run.output += String(text)));
  while (!until.test(run.output) && child.exitCode === null) await sleep(20);
  return run;
}
const record = () => JSON.parse(readFileSync(path.join(folder, 'run.json'), 'utf8'));
const postmaster = () =>
  Number(readFileSync(path.join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
/** @returns {Promise<{story?: unknown, demo?: string}>} */
const answer = async () => JSON.parse(await (await fetch(page)).text());
const story = { story: [{ role: 'worthwhile_app', teller: 'once' }], demo: '1' };

/** Asks until the page answers with the story again. */
async function recovers() {
  for (let tries = 0; tries < 100; tries += 1) {
    const found = await answer().catch(() => undefined);
    if (found?.story) return found;
    await sleep(100);
  }
  return undefined;
}

describe('npm start', () => {
  afterEach(async () => {
    for (const child of started.splice(0)) {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGTERM');
        await waitUntilGone(child.pid ?? 0, 15_000);
      }
    }
  });
  afterAll(() => rmSync(path.dirname(folder), { recursive: true, force: true }));

  it('makes a database, tells the story once, says where it runs, and stops everything on SIGINT', async () => {
    const run = await start(/Stop with Ctrl-C/);
    expect(run.output).toContain(`Worthwhile runs at http://localhost:${port}`);
    expect(run.output).toContain('Mara   marketing leader   mara@example.com');
    expect(await answer()).toEqual(story);
    const pids = [postmaster(), ...record().children.map((/** @type {{pid: number}} */ child) => child.pid)];
    expect(pids).toHaveLength(3);
    run.child.kill('SIGINT');
    expect(await run.ended).toBe(0);
    expect(pids.filter(isAlive)).toEqual([]);
    expect(existsSync(path.join(folder, 'run.json'))).toBe(false);
  });

  it('finds the same data on the next start, and a second start says where the first one runs', async () => {
    const run = await start(/Stop with Ctrl-C/);
    expect(await answer()).toEqual(story);
    const second = await start(/stop it/);
    expect(await second.ended).toBe(0);
    expect(second.output).toContain(`Worthwhile already runs here: http://localhost:${port}`);
    expect(second.output).toContain(`process ${run.child.pid}`);
    expect(await answer()).toEqual(story);
  });

  it('starts a program that crashed again, and the database too', async () => {
    const run = await start(/Stop with Ctrl-C/);
    await fetch(`${page}crash`).catch(() => undefined);
    expect(await recovers()).toEqual(story);
    expect(run.output).toMatch(/The API ended \(code 3\); it starts again in 0.5 s/);
    process.kill(postmaster(), 'SIGQUIT');
    await sleep(300);
    expect(await recovers()).toEqual(story);
    expect(run.output).toContain('The database ended unexpectedly; it starts again.');
  });

  it('works after it was killed: programs end by themselves, the database is used again, nothing is lost', async () => {
    const killed = await start(/Stop with Ctrl-C/);
    const left = record().children.map((/** @type {{pid: number}} */ child) => child.pid);
    const database = postmaster();
    killed.child.kill('SIGKILL');
    for (const pid of left) expect(await waitUntilGone(pid, 5_000)).toBe(true);
    expect(isAlive(database)).toBe(true);
    const run = await start(/Stop with Ctrl-C/);
    expect(run.output).toContain('it is used again');
    expect(postmaster()).toBe(database);
    expect(await answer()).toEqual(story);
  });

  it('lets a request finish before it stops', async () => {
    const run = await start(/Stop with Ctrl-C/);
    const slow = fetch(`${page}slow`);
    await sleep(100);
    run.child.kill('SIGTERM');
    expect((await slow).status).toBe(200);
    expect(await run.ended).toBe(0);
  });

  it('takes the next port when the usual one is taken, and says so', async () => {
    const other = createServer().listen(port, '127.0.0.1');
    const run = await start(/Stop with Ctrl-C/);
    other.close();
    expect(run.output).toContain(`Port ${port} is taken by another program; using `);
  });

  it('deletes nothing without a yes, and begins anew with one', async () => {
    const asked = await start(/--yes/, { args: ['--reset'] });
    expect(await asked.ended).toBe(1);
    expect(asked.output).toMatch(/nobody can answer here[^]*Nothing was changed/);
    await start(/Stop with Ctrl-C/, { args: ['--reset', '--yes', '--empty'] });
    expect(await answer()).toEqual({ story: [], demo: '0' });
  });

  it('names an option it does not know', async () => {
    const run = await start(/--reset/, { args: ['--fresh'] });
    expect(await run.ended).toBe(1);
    expect(run.output).toMatch(/^\s*Unknown option: --fresh\n[^]*npm start -- --empty/);
  });

  it.each([
    ['mysql://somewhere/else', /no address of a PostgreSQL database/],
    [
      'postgres://owner:secret@127.0.0.1:1/none',
      /postgres:\/\/owner@127.0.0.1:1\/none\) cannot be used: nothing listens there/,
    ],
  ])('says why DATABASE_URL %s does not do', async (url, reason) => {
    const run = await start(/DATABASE_URL/, { env: { DATABASE_URL: url } });
    expect(await run.ended).toBe(1);
    expect(run.output).toMatch(reason);
    expect(run.output).not.toContain('secret');
  });
});
