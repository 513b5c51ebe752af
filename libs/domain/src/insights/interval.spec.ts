import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rateOf } from './interval.js';

describe('rateOf', () => {
  it.each([
    // Wilson's interval as tabulated by Newcombe, Statistics in Medicine 17 (1998), table I.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i', (count, total, low, high) => {
    const rate = rateOf(count, total);
    expect(rate?.low).toBeCloseTo(low, 3);
    expect(rate?.high).toBeCloseTo(high, 3);
  });

  it.each([
    [0, 0],
    [3, 2],
    [-1, 5],
  ])('is none for %i of %i', (count, total) => {
    expect(rateOf(count, total)).toBeNull();
  });

  it('always holds the share itself, within 0 and 1', () => {
    const sample = fc
      .integer({ min: 1, max: 100_000 })
      .chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)));
    fc.assert(
      fc.property(sample, ([count, total]) => {
        const rate = rateOf(count, total);
        expect(rate?.value).toBeCloseTo(count / total, 9);
        expect(rate?.low).toBeGreaterThanOrEqual(0);
        expect(rate?.low).toBeLessThanOrEqual(count / total + 1e-9);
        expect(rate?.high).toBeGreaterThanOrEqual(count / total - 1e-9);
        expect(rate?.high).toBeLessThanOrEqual(1);
      }),
    );
  });
});
