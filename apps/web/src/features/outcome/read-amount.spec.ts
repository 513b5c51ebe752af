import { describe, expect, it } from '@jest/globals';
import { readAmount } from './read-amount.js';

describe('an amount as it is typed', () => {
  it.each([
    ['48000', 'EUR', 4_800_000],
    ['48,000', 'EUR', 4_800_000],
    ['48.000', 'EUR', 4_800_000],
    ['48 000', 'EUR', 4_800_000],
    ['48’000', 'CHF', 4_800_000],
    ['48k', 'EUR', 4_800_000],
    ['1.5m', 'EUR', 150_000_000],
    ['48,000.50', 'EUR', 4_800_050],
    ['48.000,5', 'EUR', 4_800_050],
    ['19,99', 'EUR', 1_999],
    ['48000', 'JPY', 48_000],
    ['0', 'EUR', 0],
    ['', 'EUR', null],
    ['about 40', 'EUR', null],
    ['-5', 'EUR', null],
    ['4,80,00', 'EUR', null],
  ])('%s %s is %s', (text, currency, expected) => {
    expect(readAmount(text, currency)).toBe(expected);
  });
});
