import { spawn } from 'node:child_process';
import { accessSync, constants, mkdirSync } from 'node:fs';
import path from 'node:path';
import { dataFolder, root } from '../paths.mjs';
import { signal as send } from '../process/alive.mjs';

/** A phase that takes longer hangs. */
const longest = 20 * 60_000;

/**
 * Runs a program of the installed packages and shows what it prints. It gets a process group of its own, so that a stop
 * or a time-out ends its children as well.
 * @param {readonly string[]} command
 * @param {{signal: AbortSignal, env?: NodeJS.ProcessEnv, limit?: number}} options
 * @returns {Promise<{code: number, timedOut: boolean}>}
 */
export function runCommand([program = '', ...args], { signal, env = {}, limit = longest }) {
  const windows = process.platform === 'win32';
  return new Promise((resolve) => {
    let timedOut = false;
    const child = spawn(program === 'node' ? process.execPath : program, args, {
      cwd: root,
      env: { ...testEnvironment(), ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: !windows,
      shell: windows && program !== 'node',
    });
    /** @param {NodeJS.Signals} name */
    const end = (name) => {
      if (child.pid) send(windows ? child.pid : -child.pid, name);
    };
    /** @type {NodeJS.Timeout | undefined} */
    let hard;
    const stop = () => {
      end('SIGTERM');
      hard ??= setTimeout(() => end('SIGKILL'), 8_000);
    };
    const timer = setTimeout(() => {
      timedOut = true;
      stop();
    }, limit);
    signal.addEventListener('abort', stop, { once: true });
    /** @param {number} code */
    const done = (code) => {
      clearTimeout(timer);
      clearTimeout(hard);
      signal.removeEventListener('abort', stop);
      resolve({ code, timedOut });
    };
    child.once('error', () => done(127));
    child.once('close', (code) => done(code ?? 1));
  });
}

/**
 * The environment of every phase: the packages' programs on the path, and a home that can be written; some users and
 * containers have none, and browsers and tools insist on it.
 * @returns {NodeJS.ProcessEnv}
 */
export function testEnvironment() {
  const bin = path.join(root, 'node_modules', '.bin');
  const found = {
    ...process.env,
    PATH: [bin, process.env['PATH']].join(path.delimiter),
    NX_DAEMON: 'false',
    NX_TUI: 'false',
  };
  if (process.platform === 'win32') return found;
  try {
    accessSync(process.env['HOME'] || '/nonexistent', constants.W_OK);
    return found;
  } catch {
    const home = path.join(dataFolder(), 'home');
    mkdirSync(home, { recursive: true });
    return { ...found, HOME: home };
  }
}
