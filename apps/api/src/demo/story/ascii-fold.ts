/** Letters that do not decompose into a plain letter and a mark. */
const WHOLE: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** "Şükrü Łącki-Ó Néill" as "sukru-lacki-o-neill": lower case, ASCII, joined by hyphens. */
export function asciiFold(text: string): string {
  return text
    .toLocaleLowerCase('en')
    .replace(/[ßæœøłđðþı]/g, (letter) => WHOLE[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
