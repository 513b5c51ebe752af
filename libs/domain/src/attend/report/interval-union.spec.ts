import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mergeSpans, toMinutes, unionLength, type Span } from './interval-union.js';

const span = (from: number, to: number): Span => ({ from, to });

describe('mergeSpans', () => {
  it.each([
    ['nothing', [], []],
    ['one', [span(1, 2)], [span(1, 2)]],
    ['apart', [span(5, 6), span(1, 2)], [span(1, 2), span(5, 6)]],
    ['overlapping', [span(1, 4), span(3, 6)], [span(1, 6)]],
    ['touching', [span(1, 3), span(3, 6)], [span(1, 6)]],
    ['one inside another', [span(1, 9), span(3, 6)], [span(1, 9)]],
    ['the same twice', [span(1, 2), span(1, 2)], [span(1, 2)]],
    ['empty', [span(1, 1)], [span(1, 1)]],
  ])('%s', (_name, spans, merged) => {
    expect(mergeSpans(spans)).toEqual(merged);
  });
});

describe('unionLength', () => {
  const spans = fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 120 }))
      .map(([from, length]) => span(from, from + length)),
    { maxLength: 12 },
  );

  it('never exceeds the time from the first join to the last leave, nor falls short of the longest visit', () => {
    fc.assert(
      fc.property(spans, (all) => {
        const whole =
          all.length === 0
            ? 0
            : Math.max(...all.map(({ to }) => to)) - Math.min(...all.map(({ from }) => from));
        const longest = Math.max(0, ...all.map(({ from, to }) => to - from));
        expect(unionLength(all)).toBeLessThanOrEqual(whole);
        expect(unionLength(all)).toBeGreaterThanOrEqual(longest);
      }),
    );
  });

  it('counts every moment once, however many devices were there', () => {
    fc.assert(
      fc.property(spans, (all) => {
        const moments = new Set(
          all.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
        );
        expect(unionLength(all)).toBe(moments.size);
      }),
    );
  });

  it('does not depend on order, and counts a repeated report once', () => {
    fc.assert(
      fc.property(spans, (all) => {
        expect(unionLength([...all, ...all.toReversed()])).toBe(unionLength(all));
      }),
    );
  });
});

describe('toMinutes', () => {
  it.each([
    [0, 0],
    [29_999, 0],
    [30_000, 1],
    [89_999, 1],
    [90_000, 2],
  ])('%d ms are %d', (milliseconds, minutes) => {
    expect(toMinutes(milliseconds)).toBe(minutes);
  });
});
