import { mkdtempSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { root } from '../paths.mjs';
import { run } from '../process/run.mjs';

const fixtures = path.join(root, 'libs/testing/fixtures/attendance-reports');
const folder = mkdtempSync(path.join(os.tmpdir(), 'worthwhile-preview-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/**
 * @param {string} name
 * @param {string | Uint8Array} content
 */
function file(name, content) {
  const target = path.join(folder, name);
  writeFileSync(target, content);
  return target;
}

/** @param {string[]} args */
async function preview(...args) {
  const script = path.join(root, 'infra/attendance-preview/attendance-preview.mjs');
  const { NODE_OPTIONS: _options, ...env } = process.env;
  const { code, stdout, stderr } = await run(process.execPath, [script, ...args], { cwd: folder, env });
  return { code, stderr, stdout };
}

/** @param {string[]} args */
async function report(...args) {
  const answer = await preview(...args);
  return { ...answer, json: JSON.parse(answer.stdout) };
}

const slash = 'Email,Joined,Left\nann@a.example,9/10/26 14:00,9/10/26 14:30\n';
const names = readdirSync(fixtures).filter((name) => name.endsWith('.csv'));

describe('the attendance preview', () => {
  it.each(names)('reads %s as expected, silently', async (name) => {
    const expected = JSON.parse(readFileSync(path.join(fixtures, `${name}.expected.json`), 'utf8'));
    const { code, stderr, json } = await report(path.join(fixtures, name));
    const { people, errors, ...rest } = json;
    expect({ code, stderr, errors }).toEqual({ code: 0, stderr: '', errors: [] });
    const { people: expectedPeople, ...expectedRest } = expected;
    expect(rest).toEqual(expectedRest);
    // The plain list's expectation leaves the names out.
    const keys = Object.keys(expectedPeople[0]);
    expect(
      people.map((/** @type {Record<string, unknown>} */ person) =>
        Object.fromEntries(keys.map((key) => [key, person[key]])),
      ),
    ).toEqual(expectedPeople);
  });

  it('reads the plain list by a mapping as well', async () => {
    const mapping = {
      email: 'E-Mail',
      firstName: 'Vorname',
      lastName: 'Nachname',
      joined: 'Beitritt',
      left: 'Austritt',
    };
    const list = path.join(fixtures, 'plain-list-semicolons-latin1.csv');
    const { json } = await report(list, '--mapping', JSON.stringify(mapping));
    expect(json.people).toHaveLength(20);
    expect(json.people[0]).toEqual({
      email: 'amara.dupont.6@northwind.example',
      name: 'Inès Dupont',
      attended: true,
      minutes: 78,
    });
  });

  it('asks about day and month, and takes the answer in each of its forms', async () => {
    const list = file('slash.csv', slash);
    const [asked, ...answered] = await Promise.all([
      report(list),
      report(list, '--event-date', '2026-10-09'),
      report(list, '--day-first'),
      report(list, '--month-first'),
    ]);
    expect(asked).toMatchObject({
      code: 0,
      json: { people: [], errors: [{ line: 2, column: 'Joined', code: 'ambiguous_date_order' }] },
    });
    expect(answered.map(({ json }) => json.dayMonthOrder)).toEqual(['day-first', 'day-first', 'month-first']);
    expect(answered.map(({ json }) => json.people[0].minutes)).toEqual([30, 30, 30]);
  });

  it('knows the hour that summer time repeats', async () => {
    const list = file(
      'clock-change.csv',
      'Email,Joined,Left\nann@a.example,2026-10-25 01:30,2026-10-25 03:30\n',
    );
    const { json } = await report(list, '--time-zone', 'Europe/Berlin');
    expect(json.people[0].minutes).toBe(180);
  });

  it('keeps the good rows and names the bad ones', async () => {
    const list = file('bad.csv', 'Email,Minutes\nann@a.example,30\n,20\nbo@a.example,ages\n');
    const { code, stderr, json } = await report(list);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(json.people).toEqual([{ email: 'ann@a.example', name: '', attended: true, minutes: 30 }]);
    expect(json.errors).toMatchObject([
      { line: 3, column: 'Email' },
      { line: 4, column: 'Minutes' },
    ]);
  });

  it('finds a file from where npm was called', async () => {
    file('near.csv', 'Email,Minutes\nann@a.example,30\n');
    const script = path.join(root, 'infra/attendance-preview/attendance-preview.mjs');
    const { NODE_OPTIONS: _options, ...env } = process.env;
    const { code } = await run(process.execPath, [script, 'near.csv'], {
      cwd: root,
      env: { ...env, INIT_CWD: folder },
    });
    expect(code).toBe(0);
  });

  const list = file('list.csv', slash);
  const huge = file('huge.csv', 'Email,Minutes\n');
  truncateSync(huge, 200 * 1024 * 1024);
  it.each([
    ['no file', 2, [], 'FILE'],
    ['an unknown option', 2, [list, '--frobnicate'], '--frobnicate'],
    ['an option without its value', 2, [list, '--event-date'], '--event-date'],
    ['a date that is none', 2, [list, '--event-date', '2026-02-30'], '--event-date'],
    ['an unknown zone', 2, [list, '--time-zone', 'Mars/Base'], '--time-zone'],
    ['a mapping that is not JSON', 2, [list, '--mapping', '{email'], '--mapping'],
    ['a mapping with an unknown key', 2, [list, '--mapping', '{"mail":"Email"}'], '"mail"'],
    ['both orders at once', 2, [list, '--day-first', '--month-first'], '--day-first'],
    [
      'a mapping of a missing column',
      1,
      [list, '--mapping', '{"email":"Mail","joined":"Joined"}'],
      '"Email", "Joined", "Left"',
    ],
    ['a missing file', 1, [path.join(folder, 'none.csv')], 'none.csv'],
    ['a folder', 1, [folder], 'not a file'],
    ['an empty file', 1, [file('empty.csv', '')], 'empty'],
    ['a PDF', 1, [file('report.csv', '%PDF-1.7')], 'PDF'],
    ['a file of 200 MB', 1, [huge], '25 MB'],
    ['a shape nobody knows', 1, [file('shape.csv', 'Region,Revenue\nEMEA,5\n')], '"Region", "Revenue"'],
  ])('refuses %s, in words and as JSON', async (_name, code, args, named) => {
    const answer = await report(...args);
    expect(answer.code).toBe(code);
    expect(answer.stderr).toContain(named);
    expect(answer.stderr).not.toMatch(/^ +at /m);
    expect(answer.json).toMatchObject({
      source: null,
      people: [],
      errors: [{ code: expect.any(String), message: expect.any(String) }],
    });
  });

  it('explains itself', async () => {
    const { code, stdout } = await preview('--help');
    expect(code).toBe(0);
    expect(stdout).toContain('npm run -s attendance:preview');
  });
});
