import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { computeWarmth, coolingFactor, coolOn } from './compute-warmth.js';
import { type SignalSource, WARMTH_SIGNALS, type WarmthSignals, YES_PARTLY_NO } from './warmth-signals.js';
import { WARM_THRESHOLD, WARMTH_WEIGHTS } from './warmth-weights.js';

const NOW = new Date('2026-10-14T09:00:00Z');
const DAY = 86_400_000;
const from = (sourceKind: SignalSource['sourceKind'], daysAgo = 0): SignalSource => ({
  sourceKind,
  sourceId: `the ${sourceKind}`,
  at: new Date(+NOW - daysAgo * DAY),
});
const came = (minutes: number | null, ofMinutes: number | null = 60) => ({
  attended: { ...from('registration'), minutes, ofMinutes },
});
const want = (words = 'A close that ends on day five') => ({ want: { ...from('want'), words } });
const gotIt = (answer: 'yes' | 'partly' | 'no') => ({ gotIt: { ...from('feedback'), answer } });
const worthIt = (answer: 'yes' | 'partly' | 'no') => ({ worthIt: { ...from('feedback'), answer } });
const allowed = (...channels: ('mail' | 'phone')[]) => ({ permission: { ...from('permission'), channels } });
const missing = (words: string) => ({ missing: { ...from('feedback'), words } });
const asked = (count: number) => ({ questions: { ...from('question'), count } });

describe('warmth', () => {
  it.each<[string, WarmthSignals, number, string[]]>([
    ['nothing known', {}, 0, []],
    ['came to all of it', came(60), 20, ['60 of 60 min']],
    ['stayed three quarters', came(45), 20, ['45 of 60 min']],
    ['stayed half', came(30), 13, ['30 of 60 min']],
    ['looked in', came(2), 1, ['2 of 60 min']],
    ['stayed longer than planned', came(75), 20, ['75 of 60 min']],
    ['came, nobody knows how long', came(null), 10, ['came, minutes unknown']],
    ['came, length of the event unknown', came(40, null), 10, ['40 min']],
    ['named a want', want(), 18, ['named a want']],
    ['left the want empty', want('  '), 0, []],
    ['asked one', asked(1), 8, ['asked a question']],
    ['asked two', asked(2), 16, ['asked 2 questions']],
    ['asked nine', asked(9), 16, ['asked 9 questions']],
    ['got it', gotIt('yes'), 14, ['got it: yes']],
    ['got it partly', gotIt('partly'), 10, ['got it: partly']],
    ['got nothing', gotIt('no'), 0, ['got it: no']],
    ['would spend the time again', worthIt('yes'), 10, ['worth it: yes']],
    ['would perhaps', worthIt('partly'), 5, ['worth it: partly']],
    ['presses, says the want', want('Nine days, this quarter'), 32, ['named a want', '“this quarter”']],
    ['presses, says what was missing', missing('A list by Friday, it is urgent'), 14, ['“urgent”']],
    [
      'presses twice, counted once',
      { ...want('This quarter'), ...missing('this quarter') },
      32,
      ['named a want', '“this quarter”'],
    ],
    ['may be mailed', allowed('mail'), 8, ['may be mailed']],
    ['may be called', allowed('mail', 'phone'), 8, ['may be called']],
  ])('%s', (_, signals, points, texts) => {
    const warmth = computeWarmth(signals, NOW);
    expect(warmth.points).toBe(points);
    expect(warmth.lines.map((line) => line.text)).toEqual(texts);
  });

  it('is reached by three quarters of the time, a want, a yes and a permission, and not by coming alone', () => {
    const all = { ...came(45), ...want(), ...gotIt('yes'), ...allowed('mail') };
    expect(computeWarmth(all, NOW).points).toBeGreaterThanOrEqual(WARM_THRESHOLD);
    expect(computeWarmth(came(60), NOW).points).toBeLessThan(WARM_THRESHOLD);
  });

  it('leads from every line to the row it was read from', () => {
    const { lines } = computeWarmth({ ...came(60), ...want('This month'), ...gotIt('yes') }, NOW);
    expect(lines.map((line) => [line.signal, line.sourceId])).toEqual([
      ['attended', 'the registration'],
      ['want', 'the want'],
      ['gotIt', 'the feedback'],
      ['urgency', 'the want'],
    ]);
  });

  it('halves in 45 days after the last signal, and is as new when they speak again', () => {
    const old = { want: { ...from('want', 90), words: 'One close' } };
    expect(computeWarmth(old, NOW).points).toBe(5);
    expect(computeWarmth({ ...old, ...gotIt('no') }, NOW).points).toBe(18);
    expect(computeWarmth(old, NOW).uncooled).toBe(18);
    expect(coolingFactor(new Date(+NOW - 45 * DAY), NOW)).toBeCloseTo(0.5);
  });

  it('cools on between two signals, line by line', () => {
    const { lines, signalAt } = computeWarmth({ ...came(60), ...want() }, NOW);
    const later = new Date(+NOW + 45 * DAY);
    const cooled = coolOn(lines, { signalAt, computedAt: NOW }, later);
    expect(cooled.map((line) => line.points)).toEqual([10, 9]);
    expect(coolOn(lines, { signalAt, computedAt: NOW }, NOW)).toEqual(lines);
    expect(coolOn([], { signalAt: null, computedAt: NOW }, later)).toEqual([]);
  });

  it('takes a signal from a clock that runs ahead as one of now', () => {
    expect(coolingFactor(new Date(+NOW + DAY), NOW)).toBe(1);
  });
});

describe('whatever the signals', () => {
  const source = fc.integer({ min: 0, max: 400 }).map((days) => from('feedback', days));
  const maybe = <T>(value: fc.Arbitrary<T>) =>
    fc.option(
      fc.tuple(source, value).map(([row, more]) => ({ ...row, ...more })),
      { nil: undefined },
    );
  const answer = maybe(fc.record({ answer: fc.constantFrom(...YES_PARTLY_NO) }));
  const said = maybe(fc.record({ words: fc.constantFrom('', 'A calendar', 'This quarter', 'Urgent!') }));
  const minutes = fc.option(fc.integer({ min: 0, max: 600 }), { nil: null });
  const signals: fc.Arbitrary<WarmthSignals> = fc
    .record({
      attended: maybe(fc.record({ minutes, ofMinutes: minutes })),
      want: said,
      questions: maybe(fc.record({ count: fc.nat(20) })),
      gotIt: answer,
      worthIt: answer,
      missing: said,
      permission: maybe(fc.record({ channels: fc.subarray(['mail', 'phone'] as ('mail' | 'phone')[]) })),
    })
    .map((found) => found as WarmthSignals);

  it('the points lie between 0 and 100, and are the sum of the lines', () => {
    expect(Object.values(WARMTH_WEIGHTS).reduce((sum, weight) => sum + weight, 0)).toBe(100);
    fc.assert(
      fc.property(signals, (found) => {
        const { points, lines } = computeWarmth(found, NOW);
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(100);
        expect(lines.reduce((sum, line) => sum + line.points, 0)).toBe(points);
        expect(new Set(lines.map((line) => line.signal)).size).toBe(lines.length);
      }),
    );
  });

  it('one signal more never makes it lower', () => {
    const names = [...WARMTH_SIGNALS, 'missing'].filter((name) => name !== 'urgency');
    fc.assert(
      fc.property(signals, fc.constantFrom(...names), (found, name) => {
        const fewer: WarmthSignals = { ...found, [name]: undefined };
        expect(computeWarmth(found, NOW).points).toBeGreaterThanOrEqual(computeWarmth(fewer, NOW).points);
      }),
    );
  });

  it('time never makes it higher', () => {
    fc.assert(
      fc.property(signals, fc.integer({ min: 0, max: 400 }), (found, days) => {
        const later = new Date(+NOW + days * DAY);
        expect(computeWarmth(found, later).points).toBeLessThanOrEqual(computeWarmth(found, NOW).points);
      }),
    );
  });
});
