import { createInterface } from 'node:readline/promises';
import { Problem } from '../problem.mjs';

/**
 * Makes sure that the embedded database of this checkout may be deleted: asks, unless told not to.
 * @param {object} options
 * @param {string} options.folder the data folder
 * @param {boolean} options.yes do not ask
 * @param {string | undefined} options.externalUrl a database of somebody's own is never deleted
 * @param {AbortSignal} [options.signal]
 * @param {{isTTY?: boolean}} [options.input]
 * @returns {Promise<boolean>} false when the answer was no
 * @throws {Problem}
 */
export async function mayReset({ folder, yes, externalUrl, signal, input = process.stdin }) {
  if (externalUrl) {
    throw new Problem('--reset deletes only the embedded database, and DATABASE_URL names one of your own.', {
      kept: 'Nothing was changed.',
      todo: 'Drop and create that database yourself, or leave DATABASE_URL out.',
    });
  }
  if (yes) return true;
  if (input.isTTY) return confirmed(folder, signal);
  throw new Problem('--reset asks before it deletes, and nobody can answer here.', {
    kept: 'Nothing was changed.',
    todo: 'Add --yes to delete the database of this checkout without a question.',
  });
}

/**
 * @param {string} folder
 * @param {AbortSignal | undefined} signal
 */
async function confirmed(folder, signal) {
  const prompt = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const question = `This deletes the database of this checkout (${folder}) with everything in it. Type yes to go on: `;
    const answer = await (signal ? prompt.question(question, { signal }) : prompt.question(question));
    return answer.trim().toLowerCase() === 'yes';
  } catch {
    // Ctrl-C, or the terminal is gone: both mean no.
    process.stdout.write('\n');
    return false;
  } finally {
    prompt.close();
  }
}
