import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../paths.mjs';
import { Problem } from '../problem.mjs';
import { run } from '../process/run.mjs';

/**
 * Somebody of the demo story whom a new user may sign in as.
 * @typedef {{name: string, role: string, email: string, password?: string}} SignIn
 */

/**
 * @typedef {object} Step
 * @property {string} script built program in the checkout
 * @property {NodeJS.ProcessEnv} env
 * @property {AbortSignal} [signal]
 * @property {readonly string[]} [nodeArgs]
 */

/**
 * Creates roles and applies migrations.
 * @param {Step} step
 * @throws {Problem}
 */
export async function migrate(step) {
  await runScript(
    step,
    'The database could not be brought up to date',
    'Migrations apply whole or not at all.',
  );
}

/**
 * Fills the demo story into an empty database.
 * @param {Step} step
 * @returns {Promise<SignIn[]>} empty when the database was not
 * @throws {Problem}
 */
export async function fillStory(step) {
  const output = await runScript(
    step,
    'The demo story could not be filled in',
    'It is filled whole or not at all.',
  );
  const line = output.split('\n').findLast((text) => text.startsWith('{'));
  return line ? (JSON.parse(line).signIns ?? []) : [];
}

/**
 * The sign-ins of the story that this data folder's own database holds, as far as known.
 * @param {string} folder the data folder
 * @returns {SignIn[] | undefined} undefined when the story was never filled in
 */
export function knownSignIns(folder) {
  try {
    return JSON.parse(readFileSync(path.join(folder, 'demo.json'), 'utf8')).signIns;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} folder the data folder
 * @param {SignIn[]} signIns
 */
export function rememberSignIns(folder, signIns) {
  writeFileSync(path.join(folder, 'demo.json'), `${JSON.stringify({ signIns }, null, 2)}\n`, { mode: 0o600 });
}

/**
 * @param {Step} step
 * @param {string} what
 * @param {string} kept
 * @returns {Promise<string>} what it printed
 */
async function runScript({ script, env, signal, nodeArgs = [] }, what, kept) {
  const options = { cwd: root, env, ...(signal ? { signal } : {}) };
  const answer = await run(process.execPath, [...nodeArgs, script], options);
  signal?.throwIfAborted();
  if (answer.code === 0) return answer.stdout;
  const said = `${answer.stdout}\n${answer.stderr}`.trim().split('\n').slice(-15).join('\n');
  throw new Problem(`${what}:\n${said}`, { kept: `${kept} Your data were not touched otherwise.` });
}
