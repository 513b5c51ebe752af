import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { root } from '../paths.mjs';

const firstPause = 500;
const longestPause = 30_000;
const healthy = 60_000;
const largestLog = 10 * 1024 * 1024;

/**
 * @typedef {object} Supervised
 * @property {() => number} failures how often in a row it ended before it had lived for a minute
 * @property {() => string} lastWords the end of what it wrote since it was last started
 * @property {() => number | undefined} pid
 * @property {() => void} restart ends it; it then starts again with fresh environment
 * @property {(patience?: number) => Promise<void>} stop asks it to drain, waits (milliseconds), then ends it
 */

/**
 * Runs a Node program and starts it again when it ends by itself, after a pause that doubles from half a second to half a
 * minute. The program writes to a log file; it has an IPC channel whose end tells it that we are gone, and a session of
 * its own, so that Ctrl-C in the terminal reaches us alone and things stop in order.
 * @param {object} program
 * @param {string} program.name
 * @param {string} program.script path in the checkout
 * @param {() => NodeJS.ProcessEnv} program.env
 * @param {string} program.logFile
 * @param {readonly string[]} [program.nodeArgs]
 * @param {(line: string) => void} program.note
 * @param {() => void} [program.onSpawn]
 * @returns {Supervised}
 */
export function supervise({ name, script, env, logFile, nodeArgs = [], note, onSpawn }) {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let child;
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  let stopping = false;
  let failures = 0;
  let since = 0;

  const begin = () => {
    const log = openLog(logFile);
    since = statSync(logFile).size;
    const began = Date.now();
    const started = spawn(process.execPath, [...nodeArgs, script], {
      cwd: root,
      env: env(),
      stdio: ['ignore', log, log, 'ipc'],
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    closeSync(log);
    child = started;
    started.once('error', () => undefined);
    started.once('exit', (code, signal) => {
      child = undefined;
      if (stopping) return;
      failures = Date.now() - began > healthy ? 1 : failures + 1;
      const pause = Math.min(firstPause * 2 ** (failures - 1), longestPause);
      note(
        `The ${name} ended (${signal ?? `code ${code}`}); it starts again in ${pause / 1000} s. Its log is ${logFile}.`,
      );
      timer = setTimeout(begin, pause);
    });
    onSpawn?.();
  };
  begin();

  return {
    failures: () => failures,
    pid: () => child?.pid,
    lastWords: () =>
      readFileSync(logFile).subarray(since).toString('utf8').trim().split('\n').slice(-15).join('\n'),
    restart: () => void child?.kill('SIGTERM'),
    stop: (patience = 10_000) => {
      stopping = true;
      clearTimeout(timer);
      const running = child;
      if (!running) return Promise.resolve();
      return new Promise((resolve) => {
        const hard = setTimeout(() => running.kill('SIGKILL'), patience);
        running.once('exit', () => {
          clearTimeout(hard);
          resolve();
        });
        if (process.platform === 'win32') running.disconnect();
        else running.kill('SIGTERM');
      });
    },
  };
}

/** @param {string} logFile */
function openLog(logFile) {
  if (existsSync(logFile) && statSync(logFile).size > largestLog) renameSync(logFile, `${logFile}.1`);
  return openSync(logFile, 'a', 0o600);
}
