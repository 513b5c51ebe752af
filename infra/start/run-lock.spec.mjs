import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { isAlive } from '../process/alive.mjs';
import { takeRunLock } from './run-lock.mjs';

// Starting programs takes its time on a busy machine.
jest.setTimeout(60_000);

let folder = '';
const file = () => path.join(folder, 'run.json');

describe('takeRunLock', () => {
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'worthwhile-lock-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('writes down where the run is, and is gone after its release', async () => {
    const taken = await takeRunLock(folder, 'npm start');
    if (!('lock' in taken)) throw new Error('not taken');
    taken.lock.update({ url: 'http://localhost:4000' });
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toMatchObject({
      pid: process.pid,
      url: 'http://localhost:4000',
    });
    taken.lock.release();
    expect(existsSync(file())).toBe(false);
  });

  it('finds a run that goes on', async () => {
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', 'start.mjs']);
    const record = { pid: other.pid, program: 'start.mjs', command: 'npm start', children: [] };
    writeFileSync(file(), JSON.stringify(record));
    expect(await takeRunLock(folder, 'npm start')).toEqual({ occupant: record });
    other.kill('SIGKILL');
  });

  it.each([
    ['a run that is gone', 4_194_301],
    ["a number that is another program's by now", process.ppid],
  ])('takes the place of %s', async (_, pid) => {
    writeFileSync(file(), JSON.stringify({ pid, program: 'no-such-program.mjs', command: 'npm start' }));
    expect(await takeRunLock(folder, 'npm start')).toHaveProperty('lock');
  });

  it('takes the place of a record that was cut off', async () => {
    writeFileSync(file(), '{"pid": 12');
    expect(await takeRunLock(folder, 'npm start')).toHaveProperty('lock');
  });

  it('ends a child of a killed run that did not notice, and no other program', async () => {
    const program = 'setInterval(() => {}, 1000)';
    const left = spawn(process.execPath, ['-e', program, 'left-behind.mjs']);
    const stranger = spawn(process.execPath, ['-e', program, 'stranger.mjs']);
    const children = [left, stranger].map(({ pid }) => ({ pid, script: 'left-behind.mjs' }));
    writeFileSync(file(), JSON.stringify({ pid: 4_194_301, program: 'x', command: 'npm start', children }));
    expect(await takeRunLock(folder, 'npm start')).toHaveProperty('lock');
    expect([left, stranger].map(({ pid }) => isAlive(pid ?? 0))).toEqual([false, true]);
    stranger.kill('SIGKILL');
  });
});
