import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../paths.mjs';

/**
 * What a benchmark found. `goal` is words for people; `ratio` is null where the goal is an absolute one, and `floor`
 * too where there is none.
 * @typedef {object} Result
 * @property {string} name also the name of the file
 * @property {number} figure
 * @property {string} unit
 * @property {number | null} floor in the same unit
 * @property {number | null} ratio figure divided by floor
 * @property {string} goal
 * @property {boolean} met
 * @property {Readonly<Record<string, unknown>>} [details] whatever helps to understand the figure
 */

const folder = path.join(root, 'dist', 'bench');

/** @param {Result} result */
export function keep(result) {
  mkdirSync(folder, { recursive: true });
  const at = new Date().toISOString();
  writeFileSync(
    path.join(folder, `${result.name}.json`),
    `${JSON.stringify({ ...result, at, node: process.version }, null, 2)}\n`,
  );
}

/**
 * A table for a terminal.
 * @param {readonly Result[]} results
 */
export function table(results) {
  const rows = [
    ['benchmark', 'figure', 'floor', 'ratio', 'goal', ''],
    ...results.map(({ name, figure, unit, floor, ratio, goal, met }) => [
      name,
      `${number(figure)} ${unit}`,
      floor === null ? '-' : `${number(floor)} ${unit}`,
      ratio === null ? '-' : `${ratio.toFixed(2)}x`,
      goal,
      met ? 'met' : 'NOT MET',
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('   ')
        .trimEnd(),
    )
    .join('\n');
}

/**
 * The details of one result, a line each.
 * @param {Result} result
 */
export function detailLines({ details = {} }) {
  return Object.entries(details).map(([name, value]) => `  ${name}: ${shown(value)}`);
}

/** @param {unknown} value */
function shown(value) {
  if (typeof value === 'number') return number(value);
  if (Array.isArray(value))
    return value.map((one) => (typeof one === 'number' ? number(one) : String(one))).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/**
 * Three digits that mean something.
 * @param {number} value
 */
function number(value) {
  if (!Number.isFinite(value)) return String(value);
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('en-GB', { maximumFractionDigits: digits });
}
