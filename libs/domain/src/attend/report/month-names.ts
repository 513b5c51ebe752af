import { plainTitle } from './cell-text.js';

// By the shortest beginning that is unmistakable, accents removed: English, German, French, Spanish,
// Italian, Portuguese, Dutch and the Nordic languages.
const BEGINNINGS: readonly (readonly [month: number, begins: RegExp])[] = [
  [1, /^(jan|jän|ene|gen)/],
  [2, /^(feb|fev)/],
  [3, /^(mar|maerz|mrz|maa|mrt)/],
  [4, /^(apr|avr|abr)/],
  [5, /^(may|mai|mag|mei|maj)/],
  [6, /^(jun|juin|giu)/],
  [7, /^(jul|juil|lug)/],
  [8, /^(aug|aou|ago)/],
  [9, /^(sep|set)/],
  [10, /^(oct|okt|ott|out)/],
  [11, /^nov/],
  [12, /^(dec|dez|dic|des)/],
];

/** The number of a month from its name or abbreviation, 1 to 12; undefined for any other word. */
export function monthNumber(word: string): number | undefined {
  const plain = plainTitle(word);
  if (!/^[a-z]{3,10}$/.test(plain)) return undefined;
  return BEGINNINGS.find(([, begins]) => begins.test(plain))?.[0];
}
