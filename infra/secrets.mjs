import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dataFolder } from './paths.mjs';
import { Problem, codeOf } from './problem.mjs';

/**
 * Secrets made by this checkout for itself; nobody types them. They are kept in `secrets.json` in the data folder,
 * readable by their owner only.
 * @typedef {{databaseOwnerPassword: string, appDatabasePassword: string, jobDatabasePassword: string, appSecret: string}} Secrets
 */

/** @type {readonly (keyof Secrets)[]} */
const names = ['databaseOwnerPassword', 'appDatabasePassword', 'jobDatabasePassword', 'appSecret'];

/**
 * Reads the secrets and makes those that are missing.
 * @param {string} [folder]
 * @returns {Secrets & {made: readonly (keyof Secrets)[]}} `made` names those that are new
 * @throws {Problem} when the file cannot be read or written
 */
export function loadSecrets(folder = dataFolder()) {
  const file = path.join(folder, 'secrets.json');
  const kept = read(file);
  const made = names.filter((name) => !kept[name]);
  const secrets = /** @type {Secrets} */ (
    Object.fromEntries(names.map((name) => [name, kept[name] ?? randomBytes(24).toString('base64url')]))
  );
  if (made.length > 0) write(file, secrets);
  return { ...secrets, made };
}

/**
 * @param {string} file
 * @returns {Partial<Secrets>}
 */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || error instanceof SyntaxError) return {};
    throw new Problem(`The secrets in ${file} cannot be read by this user.`, {
      kept: 'Nothing was changed.',
      todo: 'Start as the user who started Worthwhile here before, or give this user the folder.',
      cause: error,
    });
  }
}

/**
 * Replaces the file in one step, so that a crash leaves the old or the new one.
 * @param {string} file
 * @param {Secrets} secrets
 */
function write(file, secrets) {
  const fresh = `${file}.${process.pid}`;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(fresh, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  chmodSync(fresh, 0o600);
  renameSync(fresh, file);
}
