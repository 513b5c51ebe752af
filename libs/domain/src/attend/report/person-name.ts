import { isBlank, plainText } from './cell-text.js';

// What Teams puts after the names of people from outside, in the languages seen so far.
const STANDING_SUFFIX =
  /\s*[([（](guest|external|unverified|gast|extern|extern[eo]?|nicht (über|ge)prüft|nicht verifiziert|invité[e]?|non vérifié[e]?|invitad[oa]|extern[oa]|no (comprobad|verificad)[oa]|ospite|estern[oa]|non verificat[oa]|convidad[oa]|não verificad[oa]|niet geverifieerd|gäst|gjest|gość|ゲスト|外部|来宾|访客|게스트|외부)[)\]）]\s*$/iu;

const HONORIFIC = /^(jr|sr|i{2,3}|iv|ph ?d|m\.?d|mba|esq|dr|prof|cpa|msc|bsc|ma|ba|ing|dipl)\b\.?/i;
const COMPANY = /\b(gmbh|ag|inc|ltd|llc|corp|kg|plc|s\.?a|b\.?v|co)\b\.?$/i;
const PARTICLE = /^(van|von|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ten|ter|zu|mac|st)\b/i;

/** Longer names are cut: a cell can hold a whole file when its quotation mark was never closed. */
const LONGEST = 200;

/** A name as written, tidied; empty for blanks. Suffixes such as "(Guest)" and "(External)" are dropped. */
export function tidyName(cell: string | undefined): string {
  if (cell === undefined || isBlank(cell)) return '';
  let name = plainText(cell)
    .slice(0, LONGEST)
    .replace(/^"(.*)"$/, '$1');
  while (STANDING_SUFFIX.test(name)) name = name.replace(STANDING_SUFFIX, '');
  return name.trim();
}

/** First and last name as one. */
export const joinNames = (first: string | undefined, last: string | undefined): string =>
  `${tidyName(first)} ${tidyName(last)}`.trim();

/** `Müller, Jürgen` in its two parts; undefined for `Smith, Jr.`, `Ann Lee, PhD` and `Ann Lee, Contoso Ltd`. */
function splitLastFirst(name: string): readonly [last: string, first: string] | undefined {
  const [last = '', first = '', ...more] = name.split(',').map((part) => part.trim());
  if (more.length > 0 || last === '' || first === '' || first.split(' ').length > 3) return undefined;
  return HONORIFIC.test(first) || COMPANY.test(first) ? undefined : [last, first];
}

/**
 * Turns `Last, First` round. A list written so throughout is turned throughout; in a mixed one only
 * where the part before the comma is a family name for sure, as `Ann Lee, Contoso` must stay.
 */
function inReadingOrder(names: readonly string[]): readonly string[] {
  const written = names.filter((name) => name !== '');
  const throughout = written.filter(splitLastFirst).length * 2 > written.length;
  return names.map((name) => {
    const parts = splitLastFirst(name);
    if (!parts) return name;
    const [last, first] = parts;
    const familyName = !last.includes(' ') || PARTICLE.test(last);
    return throughout || familyName ? `${first} ${last}` : name;
  });
}

/** The name of each row: first and last name where they stand apart, else the one column, turned round if need be. */
export function chooseNames(
  rows: readonly { readonly split: string; readonly whole: string }[],
): readonly string[] {
  const wholes = inReadingOrder(rows.map((row) => (row.split === '' ? row.whole : '')));
  return rows.map((row, at) => row.split || (wholes[at] ?? ''));
}

/**
 * Zoom's `User Name (Original Name)`: the name the person registered with, not the one typed into the
 * call. A pair of brackets around anything but a name, such as pronouns, is dropped.
 */
export function originalName(cell: string | undefined): string {
  const name = tidyName(cell);
  const match = /^(.+?)\s*\(([^()]+)\)$/.exec(name);
  if (!match) return name;
  const [, shown = '', original = ''] = match;
  return /[/\d@]/.test(original) || !original.includes(' ') ? shown : original;
}
