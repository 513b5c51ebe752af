import { describe, expect, it } from '@jest/globals';
import { computeWarmth } from './compute-warmth.js';
import { decideWarming, type Warming } from './decide-warming.js';
import { findUrgency } from './find-urgency.js';
import type { WarmthSignals } from './warmth-signals.js';

const NOW = new Date('2026-10-14T09:00:00Z');
const source = { sourceKind: 'feedback', sourceId: 'a row', at: NOW } as const;
const attended = { attended: { ...source, minutes: 60, ofMinutes: 60 } };
const want = { want: { ...source, words: 'A close that ends on day five' } };
const got = (answer: 'yes' | 'partly' | 'no') => ({
  gotIt: { ...source, answer },
  worthIt: { ...source, answer },
});
const allowed = { permission: { ...source, channels: ['mail'] as const } };
const warm: WarmthSignals = { ...attended, ...want, ...got('yes'), ...allowed };

describe('becoming warm', () => {
  it.each<[string, boolean, WarmthSignals, number, Warming]>([
    ['not warm, and not now', false, attended, 0, null],
    ['at the threshold', false, warm, 0, 'warmed'],
    ['warm already', true, warm, 0, null],
    ['warm on paper, but too long ago', false, warm, 90, null],
    ['warm once, and long ago: stays counted', true, warm, 90, null],
    [
      'permission taken back, enough left',
      true,
      { ...warm, permission: undefined } as WarmthSignals,
      0,
      null,
    ],
    ['attendance withdrawn', true, { ...warm, attended: undefined } as WarmthSignals, 0, 'cooled'],
    ['answer changed to no', true, { ...warm, ...got('no') }, 0, 'cooled'],
    ['a no never warms', false, { ...warm, gotIt: { ...source, answer: 'no' } }, 0, null],
    ['never came', false, { ...warm, attended: undefined } as WarmthSignals, 0, null],
  ])('%s', (_, before, signals, daysLater, expected) => {
    const now = new Date(+NOW + daysLater * 86_400_000);
    expect(decideWarming(before, computeWarmth(signals, now), signals)).toBe(expected);
  });
});

describe('urgency in their words', () => {
  it.each([
    ['We must close in five days this quarter', 'this quarter'],
    ['It has to stand before the audit', 'before the audit'],
    ['By  December we are two people', 'By December'],
    ['Deadline is near', 'Deadline'],
    ['before year-end', 'before year-end'],
    ['Our month-end close takes nine days', undefined],
    ['I want to stop chasing eleven plants every month', undefined],
    ['Not urgent, only curious', undefined],
    ['whom to call on day two, not on day six', undefined],
    ['', undefined],
  ])('%s', (words, found) => {
    expect(findUrgency(words)).toBe(found);
  });
});
