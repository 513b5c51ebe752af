const LONGEST = 48;

/** The readable part of a public address: plain letters, digits and hyphens, cut at a word. */
export function slugWords(promise: string): string {
  const words = promise
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  if (words.length <= LONGEST) return words || 'event';
  const cut = words.slice(0, LONGEST + 1);
  const end = cut.lastIndexOf('-');
  return cut.slice(0, end > 0 ? end : LONGEST);
}
