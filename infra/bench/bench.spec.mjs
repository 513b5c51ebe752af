import { describe, expect, it } from '@jest/globals';
import { parseOptions } from './options.mjs';
import { table } from './result.mjs';
import { alternate, median, quantile } from './sample.mjs';

describe('samples', () => {
  it('have a middle and parts', () => {
    expect(median([5, 1, 3])).toBe(3);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.95)).toBe(10);
    expect(quantile([3, 1, 2], 0)).toBe(1);
  });

  it('are taken in turn', async () => {
    /** @type {string[]} */
    const order = [];
    const side = (/** @type {string} */ name) => async (/** @type {number} */ round) =>
      order.push(`${name}${round}`);
    await alternate(2, side('a'), side('b'));
    expect(order).toEqual(['a0', 'b0', 'a1', 'b1']);
  });
});

describe('what was asked for', () => {
  it('is every benchmark without a name, and nothing unknown', () => {
    expect(parseOptions([], ['list', 'claim']).names).toEqual(['list', 'claim']);
    expect(parseOptions(['claim', '--full'], ['list', 'claim'])).toMatchObject({
      names: ['claim'],
      full: true,
    });
    expect(() => parseOptions(['clam'], ['list', 'claim'])).toThrow('Not known: clam');
  });
});

describe('the table', () => {
  it('shows the floor beside the figure, and a dash where there is none', () => {
    const lines = table([
      { name: 'list', figure: 1.5, unit: 'ms', floor: 0.5, ratio: 3, goal: 'at most 3x', met: true },
      { name: 'start', figure: 21, unit: 's', floor: null, ratio: null, goal: 'below 20 s', met: false },
    ]).split('\n');
    expect(lines[1]).toMatch(/list +1\.5 ms +0\.5 ms +3\.00x +at most 3x +met/);
    expect(lines[2]).toMatch(/start +21 s +- +- +below 20 s +NOT MET/);
  });
});
