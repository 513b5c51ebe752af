import { parseArgs } from 'node:util';

/** @typedef {import('./load-rules.mjs').Rules} Rules */
/** @typedef {import('../../libs/domain/src/index.js').ReportOptions} ReportOptions */
/** @typedef {import('../../apps/api/src/platform/tables/index.js').TableHints} TableHints */

export const usage = `Shows what an attendance report says, without importing it.

npm run -s attendance:preview -- FILE [options]

  --event-date YYYY-MM-DD  the event's local date: decides which comes first, day or month
  --time-zone ZONE         the event's zone, such as Europe/Berlin: for times around a clock change
  --day-first              dates such as 9/10/26 have the day first
  --month-first            they have the month first
  --mapping JSON           column titles, such as {"email": "E-Mail", "joined": "Beitritt", "left": "Austritt"};
                           keys: email, name or firstName and lastName, joined, left, minutes, attended, role
  --encoding NAME          when the detected one is wrong, such as windows-1252
  --delimiter CHARACTER    when the detected one is wrong; "tab" for a tab
`;

/** An option that cannot be used; the message names it. */
export class BadOption extends Error {}

/**
 * @param {readonly string[]} args
 */
function parse(args) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'event-date': { type: 'string' },
        'time-zone': { type: 'string' },
        'day-first': { type: 'boolean' },
        'month-first': { type: 'boolean' },
        mapping: { type: 'string' },
        encoding: { type: 'string' },
        delimiter: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new BadOption(error instanceof Error ? error.message : String(error));
  }
}

/**
 * @param {string} text
 * @param {Rules} rules
 * @returns {import('../../libs/domain/src/index.js').ColumnMapping}
 */
function readMapping(text, rules) {
  /** @type {unknown} */
  let mapping;
  try {
    mapping = JSON.parse(text);
  } catch {
    throw new BadOption(
      `--mapping is not JSON: ${text}\nWrite it in quotes, such as --mapping '{"email": "E-Mail"}'.`,
    );
  }
  if (typeof mapping !== 'object' || mapping === null) {
    throw new BadOption('--mapping must be a JSON object, such as {"email": "E-Mail"}.');
  }
  const wrong = rules.mappingProblem(mapping);
  if (wrong) throw new BadOption(`--mapping: ${wrong}`);
  return mapping;
}

/**
 * @param {string} text
 * @param {Rules} rules
 */
function readDate(text, rules) {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year && rules.isCalendarDate(Number(year), Number(month), Number(day))) return text;
  throw new BadOption(`--event-date must be a date such as 2026-09-22, not "${text}".`);
}

/**
 * @param {string} text
 * @param {Rules} rules
 */
function readZone(text, rules) {
  if (rules.isTimeZone(text)) return text;
  throw new BadOption(
    `--time-zone "${text}" is not a known zone. Use an IANA name such as Europe/Berlin or America/New_York.`,
  );
}

/**
 * The command line, checked.
 * @param {readonly string[]} args
 * @param {Rules} rules
 * @returns {{help: true} | {help: false, file: string, report: ReportOptions, table: TableHints}}
 * @throws {BadOption}
 */
export function readOptions(args, rules) {
  const { values, positionals } = parse(args);
  if (values.help) return { help: true };
  const [file, ...more] = positionals;
  if (file === undefined) throw new BadOption('Name the FILE to read.');
  if (more.length > 0) throw new BadOption(`Name one FILE only, not also "${more.join('", "')}".`);
  if (values['day-first'] && values['month-first']) {
    throw new BadOption('--day-first and --month-first exclude each other.');
  }
  const dayFirst = values['day-first'] ? true : values['month-first'] ? false : undefined;
  return {
    help: false,
    file,
    report: {
      ...(values['event-date'] === undefined ? {} : { eventDate: readDate(values['event-date'], rules) }),
      ...(values['time-zone'] === undefined ? {} : { timeZone: readZone(values['time-zone'], rules) }),
      ...(dayFirst === undefined ? {} : { dayFirst }),
      ...(values.mapping === undefined ? {} : { mapping: readMapping(values.mapping, rules) }),
    },
    table: {
      ...(values.encoding === undefined ? {} : { encoding: values.encoding }),
      ...(values.delimiter === undefined ? {} : { delimiter: values.delimiter }),
    },
  };
}
