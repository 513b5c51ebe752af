import { describe, expect, it } from '@jest/globals';
import { asciiFold } from './ascii-fold.js';
import { seeded } from './seeded.js';
import { everyWording, worded } from './wording.js';

describe('worded', () => {
  it('takes one of the choices, and everyWording lists them all', () => {
    const template = '{Two|Three} plants, {one|no} rule';
    const all = everyWording(template);
    expect(all).toEqual([
      'Two plants, one rule',
      'Two plants, no rule',
      'Three plants, one rule',
      'Three plants, no rule',
    ]);
    expect(all).toContain(worded(template, seeded('a')));
    expect(everyWording('plain')).toEqual(['plain']);
  });
});

describe('seeded', () => {
  it('repeats itself for the same word and not for another', () => {
    const take = (word: string): number[] => {
      const chance = seeded(word);
      return Array.from({ length: 20 }, () => chance.next());
    };
    expect(take('a')).toEqual(take('a'));
    expect(take('a')).not.toEqual(take('b'));
  });

  it('spreads evenly and keeps what it shuffles', () => {
    const chance = seeded('spread');
    const dice = Array.from({ length: 6000 }, () => chance.between(1, 6));
    for (const face of [1, 2, 3, 4, 5, 6]) {
      expect(dice.filter((d) => d === face).length).toBeGreaterThan(850);
    }
    expect(chance.shuffle([1, 2, 3, 4, 5]).toSorted()).toEqual([1, 2, 3, 4, 5]);
    expect(() => chance.pick([])).toThrow('Nothing to pick from');
  });
});

describe('asciiFold', () => {
  it.each([
    ['Sarıçam Döküm', 'saricam-dokum'],
    ['Gebrüder Stolzenfeld', 'gebruder-stolzenfeld'],
    ['Kirchberg & Söhne', 'kirchberg-sohne'],
    ['Großkopf', 'grosskopf'],
    ['O’Driscoll', 'odriscoll'],
    ['Łódka Rønning-Kjær', 'lodka-ronning-kjaer'],
    ['İnce', 'ince'],
  ])('%s becomes %s', (text, folded) => {
    expect(asciiFold(text)).toBe(folded);
  });
});
