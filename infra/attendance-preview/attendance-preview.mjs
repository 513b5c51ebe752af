import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { requireNode } from '../node-version.mjs';
import { codeOf, messageOf } from '../problem.mjs';
import { loadRules } from './load-rules.mjs';
import { BadOption, readOptions, usage } from './options.mjs';

/** @typedef {import('../../libs/domain/src/index.js').AttendanceReport} AttendanceReport */
/** @typedef {import('../../apps/api/src/platform/tables/index.js').TableHints} TableHints */
/** @typedef {import('./load-rules.mjs').Tables} Tables */

const exitUnreadable = 1;
const exitBadOption = 2;
/** Errors that are about the file as a whole: nothing of it was read. */
const ofTheFile = new Set(['unknown_shape', 'missing_column', 'bad_mapping']);

/** @param {object} answer */
const print = (answer) => void process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);

/**
 * @param {string} code
 * @param {string} message
 * @param {number} exitCode
 */
function fail(code, message, exitCode) {
  process.stderr.write(`${message}\n`);
  print({ source: null, people: [], errors: [{ code, message }] });
  process.exitCode = exitCode;
}

/** A file that cannot be opened. */
class NoFile extends Error {}

/**
 * npm runs scripts in the project's folder; a relative name is meant from where the command was typed.
 * @param {string} file
 */
function fromWhereTyped(file) {
  const typedIn = process.env['INIT_CWD'];
  const there = typedIn ? path.resolve(typedIn, file) : file;
  return existsSync(there) ? there : path.resolve(file);
}

/**
 * @param {string} name
 * @param {TableHints} hints
 * @param {Tables} tables
 */
async function readFileAsTable(name, hints, tables) {
  const file = fromWhereTyped(name);
  /** @type {Buffer} */
  let bytes;
  try {
    const found = await stat(file);
    if (!found.isFile()) throw new NoFile(`${name} is not a file.`);
    tables.refuseBySize(found.size, hints.maxBytes);
    bytes = await readFile(file);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new NoFile(`There is no file ${name}.`);
    if (code === 'EACCES' || code === 'EPERM')
      throw new NoFile(`The file ${name} may not be read by this user.`);
    throw error;
  }
  return tables.readTable(bytes, hints);
}

/** @param {AttendanceReport} report */
function printReport({ source, dayMonthOrder, people, errors, questions }) {
  print({
    source,
    ...(dayMonthOrder ? { dayMonthOrder } : {}),
    people: people.map(({ email, name, attended, minutes }) => ({ email, name, attended, minutes })),
    errors,
    ...(questions.length > 0 ? { questions } : {}),
  });
  const unreadable = errors.find(({ code }) => ofTheFile.has(code));
  if (!unreadable) return;
  process.stderr.write(`${unreadable.message}\n`);
  process.exitCode = exitUnreadable;
}

async function main() {
  const { rules, tables } = await loadRules();
  try {
    const options = readOptions(process.argv.slice(2), rules);
    if (options.help) return void process.stdout.write(usage);
    const table = await readFileAsTable(options.file, options.table, tables);
    printReport(rules.readAttendanceReport(table.rows, options.report));
  } catch (error) {
    if (error instanceof BadOption) fail('bad_option', error.message, exitBadOption);
    else if (error instanceof NoFile) fail('no_file', error.message, exitUnreadable);
    else if (error instanceof tables.TableRefusal) fail(error.code, error.message, exitUnreadable);
    else throw error;
  }
}

requireNode();
await main().catch((error) => fail('failed', messageOf(error), exitUnreadable));
