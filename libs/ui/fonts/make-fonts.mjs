import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

/**
 * Cuts the app's two fonts out of their packages: the weights and optical sizes the tokens use, without hinting and
 * unused features. The results are checked in, so this runs only when a font is updated:
 * `node libs/ui/fonts/make-fonts.mjs`. Prints the size of each file. Scripts beyond Latin come whole from the packages.
 */
const require = createRequire(import.meta.url);
const target = join(import.meta.dirname, '../src/theme/fonts');
const files = (/** @type {string} */ name) =>
  join(dirname(require.resolve(`@fontsource-variable/${name}/package.json`)), 'files');

const range = (/** @type {number} */ from, /** @type {number} */ to) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, at) => from + at));
const LATIN = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}\u0131\u0152\u0153\u2010\u2011\u2012\u2013\u2014\u2018\u2019\u201a\u201c\u201d\u201e\u2020\u2022\u2026\u2032\u2033\u2039\u203a\u20ac\u2122\u2190\u2191\u2192\u2193\u21b5\u2212`;
const EXTENDED = range(0x100, 0x17f) + range(0x218, 0x21b) + range(0x1e80, 0x1e85);

const SANS = {
  axes: { wght: { min: 400, max: 650 } },
  features: ['kern', 'tnum', 'calt', 'liga', 'ccmp', 'mark'],
};
const QUOTE = {
  axes: { wght: 400, opsz: { min: 16, max: 24 } },
  features: ['kern', 'liga', 'calt', 'clig', 'ccmp', 'mark'],
};

const CUTS = [
  { to: 'inter-latin', from: ['inter', 'inter-latin-opsz-normal'], text: LATIN, ...SANS },
  { to: 'inter-extended', from: ['inter', 'inter-latin-ext-opsz-normal'], text: EXTENDED, ...SANS },
  { to: 'newsreader-latin', from: ['newsreader', 'newsreader-latin-opsz-italic'], text: LATIN, ...QUOTE },
  {
    to: 'newsreader-extended',
    from: ['newsreader', 'newsreader-latin-ext-opsz-italic'],
    text: EXTENDED,
    ...QUOTE,
  },
];

await mkdir(target, { recursive: true });
for (const { to, from, text, axes, features } of CUTS) {
  const [family = '', file = ''] = from;
  const font = await subsetFont(await readFile(join(files(family), `${file}.woff2`)), text, {
    targetFormat: 'woff2',
    variationAxes: axes,
    keepFeatures: features,
    noHinting: true,
    dropTables: ['gasp', 'DSIG', 'meta'],
  });
  await writeFile(join(target, `${to}.woff2`), font);
  process.stdout.write(`${to.padEnd(24)}${(font.length / 1024).toFixed(1)} KB\n`);
}
