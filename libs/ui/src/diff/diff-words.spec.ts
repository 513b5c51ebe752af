import { describe, expect, it } from '@jest/globals';
import { diffWords } from './diff-words.js';

const before = (text: ReturnType<typeof diffWords>) =>
  text
    .filter((part) => part.kind !== 'added')
    .map((part) => part.text)
    .join('');
const after = (text: ReturnType<typeof diffWords>) =>
  text
    .filter((part) => part.kind !== 'removed')
    .map((part) => part.text)
    .join('');

describe('diffWords', () => {
  it('marks whole words, and keeps both texts readable', () => {
    const parts = diffWords('Thu 22 Oct, 09:00', 'Thu 29 Oct, 09:00');
    expect(parts.filter((part) => part.kind !== 'same')).toEqual([
      { kind: 'removed', text: '22' },
      { kind: 'added', text: '29' },
    ]);
  });

  it('joins a changed phrase into one mark', () => {
    const parts = diffWords('A recording and the slide deck', 'A recording and our own template');
    expect(parts.map((part) => part.kind)).toEqual(['same', 'removed', 'added']);
  });

  it.each([
    ['', 'new'],
    ['old', ''],
    ['same', 'same'],
    ['Controllers', 'Controllers and heads of shared services, 212 more'],
    ['a b c d', 'd c b a'],
  ])('gives back both texts: %j and %j', (one, other) => {
    const parts = diffWords(one, other);
    expect(before(parts)).toBe(one);
    expect(after(parts)).toBe(other);
  });
});
