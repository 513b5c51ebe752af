import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandOf, isAlive, signal, waitUntilGone } from '../process/alive.mjs';
import { Problem, codeOf, messageOf } from '../problem.mjs';

/**
 * What a run writes down about itself, so that a second one finds it and a later one can clean up after it.
 * @typedef {{pid: number, program: string, command: string, url?: string, children: {pid: number, script: string}[]}} RunRecord
 */

/**
 * @typedef {object} RunLock
 * @property {(change: Partial<Pick<RunRecord, 'url' | 'children'>>) => void} update
 * @property {() => void} release
 */

/**
 * Takes the one place in this data folder. Ends what a killed run has left behind.
 * @param {string} folder the data folder
 * @param {string} command such as `npm start`
 * @returns {Promise<{lock: RunLock} | {occupant: RunRecord}>} the run that has the place, if one does
 * @throws {Problem} when the folder cannot be written
 */
export async function takeRunLock(folder, command) {
  const file = path.join(folder, 'run.json');
  /** @type {RunRecord} */
  const record = { pid: process.pid, program: path.basename(process.argv[1] ?? ''), command, children: [] };
  for (;;) {
    try {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, JSON.stringify(record), { flag: 'wx' });
      break;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') {
        throw new Problem(`The folder ${folder} cannot be written: ${messageOf(error)}`, {
          kept: 'Nothing was changed.',
          todo: 'Give this user the folder, or name another folder in WORTHWHILE_DATA.',
          cause: error,
        });
      }
    }
    const found = await read(file);
    if (found && isRun(found)) return { occupant: found };
    for (const child of found?.children ?? []) await endLeftover(child);
    if ((await read(file))?.pid === found?.pid) rmSync(file, { force: true });
  }
  return {
    lock: {
      update: (change) => {
        Object.assign(record, change);
        writeFileSync(`${file}.new`, JSON.stringify(record));
        renameSync(`${file}.new`, file);
      },
      release: () => rmSync(file, { force: true }),
    },
  };
}

/**
 * Whether the run that wrote the record still goes on; a number that another program got meanwhile does not count.
 * @param {RunRecord} record
 */
function isRun({ pid, program }) {
  return pid !== process.pid && isAlive(pid) && commandOf(pid).includes(program);
}

/**
 * Ends a child of a killed run. It should have noticed by itself that its parent is gone, so it gets a moment first.
 * @param {{pid: number, script: string}} child
 */
async function endLeftover({ pid, script }) {
  if (!isAlive(pid) || !commandOf(pid).includes(script)) return;
  if (await waitUntilGone(pid, 2_000)) return;
  signal(pid, 'SIGTERM');
  if (await waitUntilGone(pid, 5_000)) return;
  signal(pid, 'SIGKILL');
  await waitUntilGone(pid, 2_000);
}

/**
 * Reads the record; one that is being written at this moment is read again.
 * @param {string} file
 * @returns {Promise<RunRecord | undefined>}
 */
async function read(file) {
  for (let tries = 0; tries < 10; tries += 1) {
    try {
      const found = JSON.parse(readFileSync(file, 'utf8'));
      return { children: [], ...found };
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return undefined;
      await sleep(50);
    }
  }
  return undefined;
}
