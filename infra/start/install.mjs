import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '../paths.mjs';
import { Problem } from '../problem.mjs';
import { isInstalled, markInstalled } from './install-state.mjs';
import { runNpm } from './npm.mjs';
import { createProgress } from './progress.mjs';

const pauses = [2_000, 10_000];
const command = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];

/** Failures that a second try does not cure, with what a person can do about them. */
const lasting = [
  { sign: /ENOSPC|no space left/i, what: 'the disk is full', todo: 'Free about 1.5 GB and start again.' },
  {
    sign: /EACCES|EPERM|EROFS|permission denied/i,
    what: 'a folder cannot be written',
    todo: `Give this user the folder ${root} and npm's cache.`,
  },
  {
    sign: /EUSAGE|can only install packages when/i,
    what: 'package.json and package-lock.json disagree',
    todo: 'Run `npm install` and commit the changed lock file.',
  },
  { sign: /EBADENGINE/, what: 'this Node is too old for a package', todo: 'Install Node 22 or newer.' },
  { sign: /spawn npm ENOENT/, what: 'npm is not on the path', todo: 'Install npm; it comes with Node.' },
];
const network = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|network|E50\d/i;

/**
 * Installs the packages of the lock file when they are missing or the lock file has changed since; otherwise returns
 * within milliseconds. A failure of the network is tried again.
 * @param {object} [options]
 * @param {import('./progress.mjs').Progress} [options.progress]
 * @param {AbortSignal} [options.signal]
 * @param {(args: readonly string[], options: {signal?: AbortSignal}) => Promise<{code: number, stderr: string, stdout: string}>} [options.npm]
 * @param {() => boolean} [options.installed]
 * @param {() => void} [options.mark]
 * @param {readonly number[]} [options.waits] milliseconds between tries
 * @returns {Promise<boolean>} whether it installed
 * @throws {Problem}
 */
export async function ensureInstalled(options = {}) {
  const { progress = createProgress(), signal, npm = runNpm } = options;
  const { installed = isInstalled, mark = markInstalled, waits = pauses } = options;
  if (installed()) return false;
  await progress.step('Installing packages (once; a few minutes on a slow line)', async () => {
    for (let tries = 0; ; tries += 1) {
      const answer = await npm(command, signal ? { signal } : {});
      if (answer.code === 0) return;
      const output = `${answer.stderr}\n${answer.stdout}`;
      const wait = waits[tries];
      signal?.throwIfAborted();
      if (wait === undefined || lasting.some(({ sign }) => sign.test(output)))
        throw explain(output, tries + 1);
      progress.note(
        `  npm failed (${network.test(output) ? 'network' : 'see below'}); trying again in ${wait / 1000} s.`,
      );
      await sleep(wait);
    }
  });
  mark();
  return true;
}

/**
 * @param {string} output
 * @param {number} tries
 */
function explain(output, tries) {
  const kept = 'Your data were not touched.';
  const reason = lasting.find(({ sign }) => sign.test(output));
  if (reason)
    return new Problem(`The packages could not be installed: ${reason.what}.`, {
      kept,
      todo: reason.todo,
      cause: output,
    });
  if (network.test(output)) {
    return new Problem(`The packages could not be installed: the registry did not answer (${tries} tries).`, {
      kept,
      todo: 'Check the network or the proxy and start again; what was fetched is kept in the cache.',
      cause: output,
    });
  }
  const said = output.trim().split('\n').slice(-12).join('\n');
  return new Problem(`The packages could not be installed. npm said:\n${said}`, {
    kept,
    todo: 'Start again, or run `npm ci`.',
  });
}
