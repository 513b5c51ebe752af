import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { root } from '../paths.mjs';
import { signal, waitUntilGone } from '../process/alive.mjs';

/**
 * Runs a program that watches its own sources and shows its lines with its name before each.
 * @param {object} program
 * @param {string} program.name
 * @param {readonly string[]} program.args of Node
 * @param {NodeJS.ProcessEnv} program.env
 * @param {(line: string) => void} program.say
 * @returns {{pid: number, ended: Promise<void>, stop: (patience: number) => Promise<void>}}
 */
export function startPrefixed({ name, args, env, say }) {
  const windows = process.platform === 'win32';
  const child = spawn(process.execPath, [...args], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: !windows,
    windowsHide: true,
  });
  const prefix = `${name.padEnd(7)}| `;
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => say(prefix + line));
  }
  const ended = new Promise((/** @type {(value: void) => void} */ resolve) => {
    child.once('error', (error) => {
      say(prefix + error.message);
      resolve();
    });
    child.once('exit', (code) => {
      say(`${prefix}ended (${code ?? 'signal'})`);
      resolve();
    });
  });
  const pid = child.pid ?? 0;
  return {
    pid,
    ended,
    stop: async (patience) => {
      if (!pid || child.exitCode !== null) return;
      signal(windows ? pid : -pid, 'SIGTERM');
      if (await waitUntilGone(pid, patience)) return;
      signal(windows ? pid : -pid, 'SIGKILL');
      await ended;
    },
  };
}
