import { describe, expect, it } from '@jest/globals';
import { delayWords } from './delay-words.js';

describe('delayWords', () => {
  it.each([
    [0.2, 'under 1 min'],
    [4.2, '4 min'],
    [59.7, '1 h'],
    [190, '3 h 10'],
    [605, '10 h 05'],
    [48 * 60, '2 days'],
    [3.54 * 1440, '3.5 days'],
    [20.4 * 1440, '20 days'],
  ])('%d min reads %s', (minutes, words) => {
    expect(delayWords(minutes)).toBe(words);
  });
});
