import { chmodSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { run } from '../process/run.mjs';
import { checkoutName, root } from '../paths.mjs';
import { Problem, messageOf } from '../problem.mjs';
import { copyBinaries, repairBinaries } from './binaries.mjs';
import { asUser, canEnter } from './server-user.mjs';
import { serverEnvironment } from './server-environment.mjs';

/** Where root keeps binaries and data of a checkout that the server's user cannot enter. */
export const defaultShelterRoot = '/var/lib/worthwhile';

/**
 * Decides where the data lie and which programs run them. Everything stays in the checkout where that works; a
 * checkout below a folder closed to the server's user (root's own home is one) gets a sub-folder of the shelter.
 * @param {object} wish
 * @param {string} wish.dataDir
 * @param {import('./binaries.mjs').Binaries} wish.binaries
 * @param {import('./server-user.mjs').ServerUser | undefined} wish.user
 * @param {string} [wish.shelterRoot]
 * @param {(line: string) => void} wish.log
 * @returns {Promise<{dataDir: string, binaries: import('./binaries.mjs').Binaries}>}
 */
export async function choosePlace({ dataDir, binaries, user, shelterRoot = defaultShelterRoot, log }) {
  const parent = path.dirname(dataDir);
  makeFolder(parent);
  repairBinaries(binaries.folder);
  const enters = canEnter(user, parent);
  const trouble = await whyNotRunnable(binaries, user);
  if (enters && !trouble) return { dataDir, binaries };

  const near = trouble ? copyBinaries(binaries, user ? openShelter(shelterRoot, root) : parent) : binaries;
  const still = trouble ? await whyNotRunnable(near, user) : '';
  if (still) {
    throw new Problem(`PostgreSQL's programs do not run on this machine: ${still}`, {
      kept: 'Your data were not touched.',
      todo: 'Set DATABASE_URL to a PostgreSQL 15 or newer of your own.',
    });
  }
  if (enters || !user) return { dataDir, binaries: near };
  const shelter = openShelter(shelterRoot, checkoutOf(parent));
  log(`${parent} is closed to the user "${user.name}", who runs PostgreSQL for root.`);
  log(`So the database and its programs are kept in ${shelter}.`);
  return { dataDir: path.join(shelter, path.basename(dataDir)), binaries: near };
}

/**
 * The checkout of a data folder; one outside of any checkout stands for itself.
 * @param {string} folder
 */
function checkoutOf(folder) {
  return path.basename(folder) === '.data' ? path.dirname(folder) : folder;
}

/**
 * @param {string} shelterRoot
 * @param {string} checkout
 */
function openShelter(shelterRoot, checkout) {
  const shelter = path.join(shelterRoot, checkoutName(checkout));
  makeFolder(shelter);
  chmodSync(shelterRoot, 0o755);
  chmodSync(shelter, 0o755);
  return shelter;
}

/**
 * Makes a folder and says in one message why that fails.
 * @param {string} folder
 */
export function makeFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Problem(`The folder ${folder} cannot be made: ${messageOf(error)}`, {
      kept: 'Nothing was changed.',
      todo: 'Give this user the folder above it, or name another folder in WORTHWHILE_DATA.',
      cause: error,
    });
  }
}

/**
 * Asks both programs for their version as the server's user; this also tries every library they load.
 * @param {import('./binaries.mjs').Binaries} binaries
 * @param {import('./server-user.mjs').ServerUser | undefined} user
 * @returns {Promise<string>} why they do not run, or an empty string
 */
async function whyNotRunnable(binaries, user) {
  const options = { ...asUser(user), cwd: '/', env: serverEnvironment() };
  const answers = await Promise.all(
    [binaries.postgres, binaries.initdb].map((program) => run(program, ['--version'], options)),
  );
  const failed = answers.find((answer) => answer.code !== 0);
  return failed ? failed.stderr.trim() || `exit code ${failed.code}` : '';
}
