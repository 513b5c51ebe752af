import { describe, expect, it } from '@jest/globals';
import { chooseNames, joinNames, originalName, tidyName } from './person-name.js';

const whole = (...names: string[]) => chooseNames(names.map((name) => ({ split: '', whole: name })));

describe('tidyName', () => {
  it.each([
    ['Zoë García (Guest)', 'Zoë García'],
    ['Zoë García (External)', 'Zoë García'],
    ['Zoë García (Unverified)', 'Zoë García'],
    ['Zoë García (Guest) (Unverified)', 'Zoë García'],
    ['Zoë García (Gast)', 'Zoë García'],
    ['Zoë García (Extern)', 'Zoë García'],
    ['Zoë García (Nicht überprüft)', 'Zoë García'],
    ['Zoë García (Invité)', 'Zoë García'],
    ['Zoë García (Contoso)', 'Zoë García (Contoso)'],
    ['  Zoë \u00a0 García ', 'Zoë García'],
    ['--', ''],
    ['Na', 'Na'],
  ])('%j is %j', (cell, name) => {
    expect(tidyName(cell)).toBe(name);
  });
});

describe('joinNames', () => {
  it('joins what there is', () => {
    expect([
      joinNames('Zoë', 'Smith, Jr.'),
      joinNames('Zoë', '--'),
      joinNames(undefined, 'Lee'),
      joinNames('', ''),
    ]).toEqual(['Zoë Smith, Jr.', 'Zoë', 'Lee', '']);
  });
});

describe('chooseNames', () => {
  it('turns family names before a comma round', () => {
    expect(whole('Müller, Jürgen', 'Ann Lee', 'van der Berg, Olga')).toEqual([
      'Jürgen Müller',
      'Ann Lee',
      'Olga van der Berg',
    ]);
  });
  it('leaves titles, degrees and companies where they are', () => {
    const names = ['Chloé Smith, Jr.', 'Ann Lee, PhD', 'Bo Chen, Contoso Ltd', 'Ann Lee, Contoso'];
    expect(whole(...names)).toEqual(names);
  });
  it('turns double family names in a list that is written so throughout', () => {
    expect(whole('García Márquez, Gabriel', 'Lee, Ann', 'Chen, Bo')).toEqual([
      'Gabriel García Márquez',
      'Ann Lee',
      'Bo Chen',
    ]);
  });
  it('prefers first and last name in columns of their own, as they are', () => {
    expect(
      chooseNames([
        { split: 'Zoë Smith, Jr.', whole: 'zoe' },
        { split: '', whole: 'Lee, Ann' },
      ]),
    ).toEqual(['Zoë Smith, Jr.', 'Ann Lee']);
  });
});

describe('originalName', () => {
  it.each([
    ['Annie (Ann Lee)', 'Ann Lee'],
    ['Ann Lee (she/her)', 'Ann Lee'],
    ['Ann Lee (Contoso)', 'Ann Lee'],
    ['Ann Lee', 'Ann Lee'],
  ])('%j is %j', (cell, name) => {
    expect(originalName(cell)).toBe(name);
  });
});
