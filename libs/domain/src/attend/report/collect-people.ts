import { dayMonthOrder } from './day-month-order.js';
import { readEmail } from './email-cell.js';
import { isBlank, plainText } from './cell-text.js';
import { mergeSpans, toMinutes, unionLength } from './interval-union.js';
import { readMoment, type CellDate, type CellMoment } from './moment-cell.js';
import type { AttendanceReport, LeftOut, ReportError, ReportOptions, ReportPerson } from './report-types.js';
import type { PresenceContext, RowProblem } from './resolve-times.js';
import { resolvePresence, type Presence } from './resolve-presence.js';
import type { ReportCell, SourceRow, SourceRows } from './source-rows.js';
import { unknownWallClock, wallClockOf } from '../../time/zoned-time.js';

interface Gathered {
  name: string;
  readonly presences: Presence[];
}

const rowError = (line: number, { code, column, reason }: RowProblem): ReportError => ({
  line,
  ...(column === '' ? {} : { column }),
  code,
  message: column === '' ? `Line ${line}: ${reason}.` : `Line ${line}, column "${column}": ${reason}.`,
});

const isDefined = <T>(value: T | undefined): value is T => value !== undefined;

/** Each text is read once: it is needed for the order of day and month first, and for the times then. */
function rememberingReader(): typeof readMoment {
  const known = new Map<string, CellMoment | undefined>();
  return (text) => {
    if (!known.has(text)) known.set(text, readMoment(text));
    return known.get(text);
  };
}

/** The cells whose dates count: the row's times, and its date column only where those have no date. */
function datesOf({ joined, left, date }: SourceRow, read: typeof readMoment): readonly ReportCell[] {
  const times = [joined, left].filter(isDefined);
  const dated = times.some((cell) => (read(cell.text)?.date.kind ?? 'none') !== 'none');
  return dated || !date ? times : [date];
}

const ownDates = (source: SourceRows, read: typeof readMoment): readonly CellDate[] =>
  source.rows.flatMap((row) => datesOf(row, read).map((cell) => read(cell.text)?.date)).filter(isDefined);

function findOrder(source: SourceRows, own: readonly CellDate[], options: ReportOptions) {
  if (!own.some((date) => date.kind === 'either')) return 'either';
  const others = (source.otherDates ?? []).map((text) => readMoment(text)?.date).filter(isDefined);
  return dayMonthOrder([...own, ...others], {
    eventDate: options.eventDate,
    dayFirst: options.dayFirst,
    usual: source.usualOrder,
  });
}

/** The report that only asks: which comes first, day or month. */
function askForOrder(source: SourceRows): AttendanceReport {
  const undecided = source.rows
    .flatMap((row) => datesOf(row, readMoment).map((cell) => ({ line: row.line, cell })))
    .find(({ cell }) => readMoment(cell.text)?.date.kind === 'either');
  const example = plainText(undecided?.cell.text ?? '');
  const message = `Ambiguous date order: "${example}" can be read with the day or the month first, and nothing in the file decides. Give the event's date, or say which comes first.`;
  const column = undecided?.cell.title;
  return {
    source: source.source,
    people: [],
    leftOut: [],
    errors: [
      { line: undecided?.line ?? 1, ...(column ? { column } : {}), code: 'ambiguous_date_order', message },
    ],
    questions: [{ code: 'date_order', message, choices: ['day-first', 'month-first'] }, ...source.questions],
  };
}

const emailProblem = ({ title, text }: ReportCell): RowProblem =>
  isBlank(text)
    ? { code: 'no_email', column: title, reason: 'there is no e-mail address' }
    : {
        code: 'bad_email',
        column: title,
        reason: `"${plainText(text).slice(0, 60)}" is not one e-mail address`,
      };

function toPerson(email: string, { name, presences }: Gathered, withInstants: boolean): ReportPerson {
  const spans = presences.map((presence) => presence.span).filter(isDefined);
  const dated = presences.map((presence) => (presence.dated ? presence.span : undefined)).filter(isDefined);
  const stated = presences.reduce((sum, presence) => sum + (presence.seconds ?? 0) * 1000, 0);
  return {
    email,
    name,
    attended: presences.some((presence) => presence.attended),
    minutes: toMinutes(unionLength(spans) + stated),
    intervals: withInstants
      ? mergeSpans(dated).map(({ from, to }) => ({
          from: new Date(from).toISOString(),
          to: new Date(to).toISOString(),
        }))
      : [],
  };
}

/** People by e-mail, and what could not be used, from rows whose meaning is settled. */
function gather(source: SourceRows, context: PresenceContext) {
  const people = new Map<string, Gathered>();
  const leftOut = new Map<string, LeftOut['reason']>();
  const errors: ReportError[] = [];
  const take = (row: SourceRow): RowProblem | undefined => {
    const read = readEmail(row.email.text);
    if (!read) return emailProblem(row.email);
    const reason = source.excluded.get(read.email);
    if (reason) {
      leftOut.set(read.email, reason);
      return undefined;
    }
    const outcome = resolvePresence(row, context);
    if ('problem' in outcome) return outcome.problem;
    const person = people.get(read.email) ?? { name: '', presences: [] };
    person.name ||= row.name || read.displayName;
    person.presences.push(outcome.presence);
    people.set(read.email, person);
    return undefined;
  };
  for (const row of source.rows) {
    const problem = take(row);
    if (problem) errors.push(rowError(row.line, problem));
  }
  for (const [email, { presences }] of people) {
    if (!presences.every((presence) => presence.notRegistered && !presence.attended)) continue;
    people.delete(email);
    leftOut.set(email, 'not_registered');
  }
  return { people, leftOut, errors };
}

/**
 * Rows of any source to people: one per e-mail, minutes as the union of their visits, the good rows
 * kept and the bad ones named. When day and month cannot be told apart nothing is read and it is asked.
 */
export function collectPeople(source: SourceRows, options: ReportOptions): AttendanceReport {
  const read = rememberingReader();
  const own = ownDates(source, read);
  const order = findOrder(source, own, options);
  // Worth telling where it could have been read otherwise; Teams follows the language of whoever exports.
  const decided =
    source.usualOrder === undefined &&
    own.some((date) => date.kind === 'either' && (source.source === 'teams' || !date.dotted));
  if (order === 'ambiguous') return askForOrder(source);
  const { people, leftOut, errors } = gather(source, {
    order: order === 'either' ? 'month-first' : order,
    eventDate: options.eventDate,
    clock: options.timeZone ? wallClockOf(options.timeZone) : unknownWallClock,
    read,
  });
  const withInstants = options.timeZone !== undefined;
  return {
    source: source.source,
    ...(order !== 'either' && decided ? { dayMonthOrder: order } : {}),
    people: [...people]
      .map(([email, gathered]) => toPerson(email, gathered, withInstants))
      .toSorted((a, b) => (a.email < b.email ? -1 : 1)),
    leftOut: [...leftOut].map(([email, reason]) => ({ email, reason })),
    errors: errors.toSorted((a, b) => a.line - b.line),
    questions: source.questions,
  };
}
