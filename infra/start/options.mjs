import { Problem } from '../problem.mjs';

/** @typedef {{empty: boolean, reset: boolean, yes: boolean, help: boolean}} StartOptions */

/** @type {Readonly<Record<string, keyof StartOptions>>} */
const known = {
  '--empty': 'empty',
  '--reset': 'reset',
  '--yes': 'yes',
  '-y': 'yes',
  '--help': 'help',
  '-h': 'help',
};

export const usage = `npm start                    starts Worthwhile, with a story to look at on the first start
npm start -- --empty         starts without the story
npm start -- --reset         asks, then deletes the database of this checkout and begins anew
npm start -- --reset --yes   the same without asking

Environment:
  PORT              where to listen (4000; a taken port gives the next free one)
  WORTHWHILE_HOST   on which address (127.0.0.1, this machine alone)
  PUBLIC_URL        the address that goes into mails and links
  DATABASE_URL      a PostgreSQL 15 or newer of your own, as its owner, instead of the embedded one
  WORTHWHILE_DATA   the folder for database, secrets and logs (.data)`;

/**
 * @param {readonly string[]} args
 * @returns {StartOptions}
 * @throws {Problem} that names what is not known
 */
export function parseOptions(args) {
  /** @type {StartOptions} */
  const options = { empty: false, reset: false, yes: false, help: false };
  const unknown = args.filter((arg) => !(arg in known));
  if (unknown.length > 0) {
    throw new Problem(`Unknown option${unknown.length > 1 ? 's' : ''}: ${unknown.join(', ')}`, {
      todo: `\n${usage}`,
    });
  }
  for (const arg of args) {
    const name = known[arg];
    if (name) options[name] = true;
  }
  return options;
}
