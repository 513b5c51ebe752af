// Direction marks and zero-width characters: Teams and older browsers put them into dates and names.
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u0000]/g; // oxlint-disable-line no-control-regex

const ALREADY_PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/**
 * A cell's text for reading: full-width and compatibility characters made plain (U+202F, U+00A0 and
 * line breaks become one blank), invisible ones removed, trimmed.
 */
export function plainText(text: string): string {
  // Nearly every cell is plain already, and the general way is ten times as slow.
  if (ALREADY_PLAIN.test(text)) return text;
  return text.normalize('NFKC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

const BLANKS = new Set(['', '-', '--', '---', '–', '—', 'NA', 'N/A', 'n/a', '#N/A']);

/** Whether a cell says nothing. Zoom writes `--` or `NA`; only capitals, as Na is a family name. */
export const isBlank = (text: string | undefined): boolean =>
  text === undefined || BLANKS.has(plainText(text));

/** A column title for comparison: lower case, no accents, letters and digits with single blanks between. */
export const plainTitle = (title: string): string =>
  plainText(title)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
