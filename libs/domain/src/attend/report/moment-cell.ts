import { plainText } from './cell-text.js';
import { readClockTime, type ClockTime } from './clock-time.js';
import { monthNumber } from './month-names.js';

/**
 * The date part of a cell. `either` is two numbers of which one is the day and the other the month;
 * `dotted` because with dots nearly everybody writes the day first.
 */
export type CellDate =
  | { readonly kind: 'fixed'; readonly year: number; readonly month: number; readonly day: number }
  | {
      readonly kind: 'either';
      readonly year: number;
      readonly first: number;
      readonly second: number;
      readonly dotted: boolean;
    }
  | { readonly kind: 'none' };

/** A cell read as a point in time, before anything is known about day order or zone. */
export interface CellMoment {
  readonly date: CellDate;
  /** Undefined when the cell holds a date only. */
  readonly clock: ClockTime | undefined;
}

type DateReader = (match: RegExpExecArray) => CellDate | undefined;

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

/** Whether the date is on the calendar, in a year a report can be of. */
export function isCalendarDate(year: number, month: number, day: number): boolean {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const fixed = (year: number, month: number | undefined, day: number): CellDate | undefined =>
  month !== undefined && isCalendarDate(year, month, day) ? { kind: 'fixed', year, month, day } : undefined;

const WEEKDAY = String.raw`(?:\p{L}{2,12}\.?,?\s+)?`;
const DATES: readonly (readonly [RegExp, DateReader])[] = [
  // 2026-09-22, 2026/9/22, 2026. 9. 22., 2026年9月22日
  [
    /^(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})[日일.]?/u,
    ([, y = '', m, d]) => fixed(Number(y), Number(m), Number(d)),
  ],
  // 9/22/26, 22.09.2026, 22-9-2026
  [
    new RegExp(String.raw`^${WEEKDAY}(\d{1,2})([/.-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)\.?`, 'u'),
    ([, first, separator, second, year = '']) => ({
      kind: 'either',
      year: fullYear(year),
      first: Number(first),
      second: Number(second),
      dotted: separator === '.',
    }),
  ],
  // Sep 22, 2026
  [
    new RegExp(String.raw`^${WEEKDAY}(\p{L}{3,10})\.?\s?(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})`, 'iu'),
    ([, month = '', day, year]) => fixed(Number(year), monthNumber(month), Number(day)),
  ],
  // 22 Sep 2026, 22-Sep-26, 22. September 2026, 22 de septiembre de 2026
  [
    new RegExp(
      String.raw`^${WEEKDAY}(\d{1,2})(?:st|nd|rd|th)?\.?[\s-](?:de\s)?(\p{L}{3,10})\.?,?[\s-](?:de\s)?(\d{4}|\d{2})(?!\d)`,
      'iu',
    ),
    ([, day, month = '', year = '']) => fixed(fullYear(year), monthNumber(month), Number(day)),
  ],
];

const BETWEEN = /^(?:t(?=\d)|[,\s]|(?:um|at|à|klo|kl|alle|ore|a las|às|om)\.?(?=\s|\d)|-(?=\s))+/iu;

const DAY_SECONDS = 86_400;
/** Day 0 of a spreadsheet's calendar, 1899-12-30, in days before 1970. */
const SHEET_EPOCH_DAYS = 25_569;

function ofUtcSeconds(seconds: number, offset: { readonly offsetMinutes?: number }): CellMoment {
  const date = new Date(seconds * 1000);
  return {
    date: {
      kind: 'fixed',
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
    },
    clock: { secondsOfDay: ((seconds % DAY_SECONDS) + DAY_SECONDS) % DAY_SECONDS, ...offset },
  };
}

/** A spreadsheet's serial day with its fraction (local time), or Unix seconds or milliseconds (UTC). */
function readNumber(text: string): CellMoment | undefined {
  if (/^[34567]\d{4}[.,]\d+$/.test(text)) {
    return ofUtcSeconds(Math.round((Number(text.replace(',', '.')) - SHEET_EPOCH_DAYS) * DAY_SECONDS), {});
  }
  if (/^1\d{9}$/.test(text)) return ofUtcSeconds(Number(text), { offsetMinutes: 0 });
  if (/^1\d{12}$/.test(text)) return ofUtcSeconds(Math.round(Number(text) / 1000), { offsetMinutes: 0 });
  return undefined;
}

/** No date is longer than this; what is, is not looked at. */
const LONGEST = 80;

/**
 * Reads a date with a time, in the ways reports write them: ISO 8601, numbers with slashes, dots or
 * dashes, month names in several languages, AM and PM, U+202F, weekdays in front, zones behind; and
 * bare times. Undefined when unreadable. Nothing is decided here about day and month order.
 */
export function readMoment(cell: string): CellMoment | undefined {
  const text = plainText(cell);
  if (text.length > LONGEST) return undefined;
  const number = readNumber(text);
  if (number) return number;
  for (const [pattern, read] of DATES) {
    const match = pattern.exec(text);
    const date = match ? read(match) : undefined;
    if (!match || !date) continue;
    const rest = text.slice(match[0].length);
    if (rest.trim() === '') return { date, clock: undefined };
    const clock = readClockTime(rest.replace(BETWEEN, ''));
    if (clock) return { date, clock };
  }
  const clock = readClockTime(text);
  return clock ? { date: { kind: 'none' }, clock } : undefined;
}
