import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { reportOfAnotherDay } from './report-of-another-day.js';
import {
  type AttendanceSituation,
  minutesOf,
  type ReportedPresence,
  restateAttendance,
  type Standing,
} from './restate-attendance.js';

const MINUTE = 60_000;
const START = Date.parse('2026-10-13T15:00:00Z');
const span = (from: number, to: number) => ({ from: START + from * MINUTE, to: START + to * MINUTE });
const there = (personId: string, ...spans: [number, number][]): ReportedPresence => ({
  personId,
  spans: spans.map(([from, to]) => span(from, to)),
  statedMinutes: null,
});
const stated = (personId: string, statedMinutes: number | null): ReportedPresence => ({
  personId,
  spans: [],
  statedMinutes,
});
const standing = (personId: string, over: Partial<Standing> = {}): Standing => ({
  registrationId: `registration of ${personId}`,
  personId,
  answer: 'registered',
  attendance: 'unknown',
  minutes: null,
  addedByReport: false,
  ...over,
});
const restate = (over: Partial<AttendanceSituation>) =>
  restateAttendance({
    standings: [],
    presences: [],
    touched: new Set(['ana']),
    over: true,
    reported: true,
    ...over,
  });
const came = { attendance: 'attended', minutes: 45 } as const;

describe('applying and undoing reports', () => {
  it.each<[string, Partial<AttendanceSituation>, [string, string, number | null, string | null][]]>([
    [
      'a registered person came',
      { standings: [standing('ana')], presences: [there('ana', [0, 45])] },
      [['ana', 'attended', 45, 'person.attended']],
    ],
    [
      'came after all, says a late report',
      { standings: [standing('ana', { attendance: 'no_show' })], presences: [there('ana', [0, 45])] },
      [['ana', 'attended', 45, 'person.attended']],
    ],
    [
      'a second report of the same meeting adds what the first missed',
      { standings: [standing('ana', came)], presences: [there('ana', [0, 45]), there('ana', [30, 60])] },
      [['ana', 'attended', 60, 'attendance.corrected']],
    ],
    [
      'the same times again change nothing',
      { standings: [standing('ana', came)], presences: [there('ana', [0, 45]), there('ana', [0, 45])] },
      [],
    ],
    [
      'the only report was undone',
      { standings: [standing('ana', came)], reported: false },
      [['ana', 'unknown', null, 'attendance.withdrawn']],
    ],
    [
      'one of two reports was undone, and the other does not know them',
      { standings: [standing('ana', came)] },
      [['ana', 'no_show', null, 'attendance.withdrawn']],
    ],
    ['in no report, event over', { standings: [standing('bea')] }, [['bea', 'no_show', null, null]]],
    ['in no report, event still on', { standings: [standing('bea')], over: false }, []],
    [
      'absence is unknown again without any report',
      { standings: [standing('bea', { attendance: 'no_show' })], reported: false },
      [['bea', 'unknown', null, null]],
    ],
    ['cancelled is no no-show', { standings: [standing('bea', { answer: 'cancelled' })] }, []],
    ['waitlisted is no no-show', { standings: [standing('bea', { answer: 'waitlisted' })] }, []],
    [
      'cancelled and came: the answer stays as it was',
      { standings: [standing('ana', { answer: 'cancelled' })], presences: [there('ana', [0, 45])] },
      [['ana', 'attended', 45, 'person.attended']],
    ],
    ['checked in elsewhere, not in this report', { standings: [standing('bea', came)] }, []],
  ])('%s', (_, situation, expected) => {
    const { changes } = restate(situation);
    expect(
      changes.map((change) => [change.personId, change.attendance, change.minutes, change.fact]),
    ).toEqual(expected);
  });

  it('gives whoever came without a registration one, and takes it back with the report', () => {
    const { walkIns, changes } = restate({ presences: [there('ana', [5, 50])] });
    expect([walkIns, changes]).toEqual([
      [{ personId: 'ana', minutes: 45, cameAt: new Date(span(5, 50).from) }],
      [],
    ]);
    const added = standing('ana', { ...came, addedByReport: true });
    const undone = restate({ standings: [added], reported: false });
    expect(undone.removed).toEqual([added]);
    expect(undone.changes.map((change) => change.fact)).toEqual(['attendance.withdrawn']);
  });
});

describe('minutes over several reports', () => {
  it.each([
    ['overlapping times', [there('ana', [0, 30], [20, 50])], 50],
    ['a gap', [there('ana', [0, 10]), there('ana', [50, 60])], 20],
    ['stated only', [stated('ana', 40)], 40],
    ['stated by one, timed by another', [stated('ana', 40), there('ana', [0, 30])], 40],
    ['presence only', [stated('ana', null)], null],
    ['nothing lasts no time', [there('ana', [3, 3])], 0],
  ])('%s', (_, presences, minutes) => {
    expect(minutesOf(presences)).toBe(minutes);
  });
});

describe('whatever is applied and undone, in which order', () => {
  const PEOPLE = ['ana', 'bea', 'cem'];
  const report = fc.dictionary(
    fc.constantFrom(...PEOPLE),
    fc.tuple(fc.nat(30), fc.integer({ min: 31, max: 60 })),
  );
  const step = fc.record({ report: fc.nat(2), apply: fc.boolean() });

  it('the facts add up to the people who attended', () => {
    fc.assert(
      fc.property(
        fc.array(report, { minLength: 3, maxLength: 3 }),
        fc.array(step, { maxLength: 12 }),
        (reports, steps) => {
          let standings = [standing('ana'), standing('bea', { answer: 'cancelled' })];
          let sum = 0;
          const applied = new Set<number>();
          for (const { report: at, apply } of steps) {
            if (apply === applied.has(at)) continue;
            if (apply) applied.add(at);
            else applied.delete(at);
            const touched = new Set(Object.keys(reports[at] ?? {}));
            const presences = [...applied].flatMap((index) =>
              Object.entries(reports[index] ?? {})
                .filter(([personId]) => touched.has(personId))
                .map(([personId, times]) => there(personId, times)),
            );
            const done = restateAttendance({
              standings,
              presences,
              touched,
              over: true,
              reported: applied.size > 0,
            });
            for (const { fact } of done.changes) {
              sum += fact === 'person.attended' ? 1 : fact === 'attendance.withdrawn' ? -1 : 0;
            }
            sum += done.walkIns.length;
            const changed = new Map(done.changes.map((change) => [change.personId, change]));
            standings = [
              ...standings
                .filter((row) => !done.removed.includes(row))
                .map((row) => ({ ...row, ...changed.get(row.personId) })),
              ...done.walkIns.map((walkIn) =>
                standing(walkIn.personId, {
                  attendance: 'attended',
                  minutes: walkIn.minutes,
                  addedByReport: true,
                }),
              ),
            ];
            const present = new Set([...applied].flatMap((index) => Object.keys(reports[index] ?? {})));
            expect(
              standings
                .filter((row) => row.attendance === 'attended')
                .map((row) => row.personId)
                .sort(),
            ).toEqual([...present].sort());
          }
          expect(sum).toBe(standings.filter((row) => row.attendance === 'attended').length);
        },
      ),
    );
  });
});

describe('a report of another event', () => {
  const startsAt = new Date('2026-10-13T15:00:00Z');
  const endsAt = new Date('2026-10-13T16:00:00Z');
  const at = (from: string, to: string) => ({ intervals: [{ from, to }] });

  it.each([
    ['of the event', [at('2026-10-13T14:50:00Z', '2026-10-13T15:40:00Z')], undefined],
    ['of a month before', [at('2026-09-13T14:50:00Z', '2026-09-13T15:40:00Z')], '2026-09-13T14:50:00Z'],
    [
      'glued together',
      [
        at('2026-09-13T14:50:00Z', '2026-09-13T15:40:00Z'),
        at('2026-10-13T15:00:00Z', '2026-10-13T15:40:00Z'),
      ],
      undefined,
    ],
    ['without times', [{ intervals: [] }], undefined],
  ])('%s', (_, people, first) => {
    expect(reportOfAnotherDay(people, startsAt, endsAt)).toBe(first);
  });
});
