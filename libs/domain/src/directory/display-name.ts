/** The longest name that is kept; longer ones are mistakes of a paste. */
export const NAME_MAX = 200;

const TITLES = /^(dr|prof|mr|mrs|ms|mx|ing|dipl)\.?$/i;

/** A name as it is kept: one line, single blanks, composed letters, no control characters. */
export function displayName(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The name one says hello with: the first word that is not a title. */
export function givenName(name: string): string {
  const words = displayName(name).split(' ');
  return words.find((word) => !TITLES.test(word)) ?? words[0] ?? '';
}
