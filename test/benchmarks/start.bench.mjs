import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { median } from '../../infra/bench/sample.mjs';
import { temporaryFolder } from '../../infra/database/temporary-folder.mjs';
import { root } from '../../infra/paths.mjs';
import { anyFreePort } from '../../infra/process/free-port.mjs';

const PATIENCE = 240_000;

/**
 * `npm start` in a new data folder: until a page works that had no database before, and until it works again later.
 * What is installed and built is there already, as after `npm install` and a first build.
 * @type {import('../../infra/bench/benchmarks.mjs').Benchmark}
 */
export async function start({ size, say }) {
  const again = size({ quick: 1, usual: 3 });
  const folder = temporaryFolder();
  try {
    say('first start');
    const first = await startOnce(folder);
    /** @type {number[]} */
    const later = [];
    for (let time = 0; time < again; time += 1) {
      say('a later start');
      later.push(await startOnce(folder));
    }
    return [
      result('start', first, 20, { 'with the demo story told': true }),
      result('start-later', median(later), 5, { 'each (s)': later }),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} name
 * @param {number} figure
 * @param {number} limit
 * @param {Readonly<Record<string, unknown>>} details
 */
function result(name, figure, limit, details) {
  const goal = `below ${limit} s to a page that works`;
  return { name, figure, unit: 's', floor: null, ratio: null, goal, met: figure < limit, details };
}

/**
 * Seconds from the command to a page that works; then stops it as Ctrl-C does.
 * @param {string} folder
 */
async function startOnce(folder) {
  const port = await anyFreePort();
  const { DATABASE_URL: _url, PUBLIC_URL: _public, ...env } = process.env;
  const began = performance.now();
  const child = spawn(process.execPath, [path.join(root, 'infra', 'start', 'start.mjs')], {
    cwd: root,
    env: { ...env, WORTHWHILE_DATA: folder, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      said = (said + text).slice(-4_000);
    });
  }
  let ended = false;
  const gone = new Promise((resolve) => {
    child.once('exit', () => {
      ended = true;
      resolve(undefined);
    });
  });
  try {
    while (!(await works(port))) {
      if (ended) throw new Error(`npm start ended by itself:\n${said}`);
      if (performance.now() - began > PATIENCE)
        throw new Error(`No page after ${PATIENCE / 1000} s:\n${said}`);
      await sleep(25);
    }
    return (performance.now() - began) / 1000;
  } finally {
    child.kill('SIGINT');
    const hard = setTimeout(() => child.kill('SIGKILL'), 30_000);
    await gone;
    clearTimeout(hard);
  }
}

/**
 * The page of the app is served, the database answers, and a question to the API is answered.
 * @param {number} port
 */
async function works(port) {
  const base = `http://127.0.0.1:${port}`;
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query: '{ __typename }' });
  try {
    const signal = AbortSignal.timeout(5_000);
    const ready = await fetch(`${base}/health/ready`, { signal });
    const page = await fetch(base, { signal });
    const asked = await fetch(`${base}/graphql`, { method: 'POST', headers, body, signal });
    return ready.ok && asked.ok && page.ok && (await page.text()).includes('<script');
  } catch {
    return false;
  }
}
