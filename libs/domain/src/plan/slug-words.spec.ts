import { describe, expect, it } from '@jest/globals';
import { slugWords } from './slug-words.js';

describe('slugWords', () => {
  it.each([
    ['Leave with a close calendar', 'leave-with-a-close-calendar'],
    ['Fünf Überleitungen, die Sie loswerden — sofort!', 'funf-uberleitungen-die-sie-loswerden-sofort'],
    [
      'Leave with a close calendar that ends on day five of every month',
      'leave-with-a-close-calendar-that-ends-on-day',
    ],
    ['決算を五日で', 'event'],
    ['x'.repeat(80), 'x'.repeat(48)],
  ])('%s', (promise, words) => {
    expect(slugWords(promise)).toBe(words);
  });
});
