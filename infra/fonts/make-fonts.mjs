import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

/**
 * Cuts the two fonts of the attendee pages out of their packages; the results are checked in, so this runs only
 * when a font is updated: `node infra/fonts/make-fonts.mjs`. Prints the size of each file.
 *
 * The basic files are what every page loads: Inter for Latin-1 in the weights the pages use, Newsreader italic for
 * ASCII and punctuation. The others lie behind `unicode-range`, so only names and words that need them load them.
 */
const require = createRequire(import.meta.url);
const target = join(import.meta.dirname, '../../apps/web/src/public/fonts');
const files = (/** @type {string} */ name) =>
  join(dirname(require.resolve(`@fontsource-variable/${name}/package.json`)), 'files');

const range = (/** @type {number} */ from, /** @type {number} */ to) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, at) => from + at));
const ASCII = range(0x20, 0x7e);
const LATIN_1 = '\u00a0\u00a1\u00a3\u00a7\u00a9\u00ab\u00b0\u00b7\u00bb\u00bf' + range(0xc0, 0xff);
const PUNCTUATION = '\u2013\u2014\u2018\u2019\u201a\u201c\u201d\u201e\u2026\u20ac';
const LATIN_EXTENDED = range(0x100, 0x17f) + range(0x218, 0x21b) + range(0x1e80, 0x1e85);
const VIETNAMESE = '\u01a0\u01a1\u01af\u01b0' + range(0x1ea0, 0x1ef9);

const WEIGHTS = { wght: { min: 400, max: 650 } };
const REGULAR = { wght: 400, opsz: 20 };
const NUMERALS = ['kern', 'tnum'];
const LETTERS = ['kern'];
const inter = 'inter';
const newsreader = 'newsreader';

const CUTS = [
  {
    to: 'inter-basic',
    from: [inter, 'inter-latin-wght-normal'],
    text: ASCII + LATIN_1 + PUNCTUATION,
    axes: WEIGHTS,
    keep: NUMERALS,
  },
  {
    to: 'inter-extended',
    from: [inter, 'inter-latin-ext-wght-normal'],
    text: LATIN_EXTENDED,
    axes: WEIGHTS,
    keep: LETTERS,
  },
  {
    to: 'inter-vietnamese',
    from: [inter, 'inter-vietnamese-wght-normal'],
    text: VIETNAMESE,
    axes: WEIGHTS,
    keep: LETTERS,
  },
  {
    to: 'newsreader-basic',
    from: [newsreader, 'newsreader-latin-opsz-italic'],
    text: ASCII + PUNCTUATION,
    axes: REGULAR,
    keep: LETTERS,
  },
  {
    to: 'newsreader-latin',
    from: [newsreader, 'newsreader-latin-opsz-italic'],
    text: LATIN_1,
    axes: REGULAR,
    keep: LETTERS,
  },
  {
    to: 'newsreader-extended',
    from: [newsreader, 'newsreader-latin-ext-opsz-italic'],
    text: LATIN_EXTENDED,
    axes: REGULAR,
    keep: LETTERS,
  },
  {
    to: 'newsreader-vietnamese',
    from: [newsreader, 'newsreader-vietnamese-opsz-italic'],
    text: VIETNAMESE,
    axes: REGULAR,
    keep: LETTERS,
  },
];

await mkdir(target, { recursive: true });
for (const { to, from, text, axes, keep } of CUTS) {
  const [family = '', file = ''] = from;
  const source = await readFile(join(files(family), `${file}.woff2`));
  const font = await subsetFont(source, text, {
    targetFormat: 'woff2',
    variationAxes: axes,
    keepFeatures: keep,
    noHinting: true,
    noLayoutClosure: true,
    dropTables: ['gasp', 'DSIG', 'meta', 'STAT', 'MVAR'],
  });
  await writeFile(join(target, `${to}.woff2`), font);
  process.stdout.write(`${to.padEnd(24)}${(font.length / 1024).toFixed(1)} KB\n`);
}
