import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file that the attendee pages load, under a name that changes with its content. */
export interface PublicAsset {
  contentType: string;
  body: Buffer;
}

/** Where the files are served: `/p/<hash>.css`, `/p/<hash>.woff2`. */
export const ASSET_PATH = '/p/';

const folder = import.meta.dirname;
const hashOf = (body: Buffer): string => createHash('sha256').update(body).digest('base64url').slice(0, 12);

interface AssetSet {
  files: ReadonlyMap<string, PublicAsset>;
  stylesheet: string;
  /** The two fonts that every page needs, so that the browser need not read the style sheet first. */
  fonts: readonly string[];
}

let made: AssetSet | undefined;

/** Reads the style sheet and fonts once; the fonts' names in the style sheet become their hashed addresses. */
export function publicAssets(): AssetSet {
  made ??= readAssets();
  return made;
}

function readAssets(): AssetSet {
  const files = new Map<string, PublicAsset>();
  const sheets = readdirSync(join(folder, 'styles')).filter((file) => file.endsWith('.css'));
  let css = compact(
    sheets
      .sort()
      .map((file) => readFileSync(join(folder, 'styles', file), 'utf8'))
      .join('\n'),
  );
  const address = new Map<string, string>();
  for (const name of readdirSync(join(folder, 'fonts')).filter((file) => file.endsWith('.woff2'))) {
    const body = readFileSync(join(folder, 'fonts', name));
    const file = `${hashOf(body)}.woff2`;
    files.set(file, { contentType: 'font/woff2', body });
    address.set(name, ASSET_PATH + file);
    css = css.replaceAll(`fonts/${name}`, ASSET_PATH + file);
  }
  const body = Buffer.from(css);
  const stylesheet = `${hashOf(body)}.css`;
  files.set(stylesheet, { contentType: 'text/css; charset=utf-8', body });
  const fonts = ['inter-basic.woff2', 'newsreader-basic.woff2'].map((name) => address.get(name) ?? '');
  return { files, stylesheet: ASSET_PATH + stylesheet, fonts };
}

/** Leaves out comments and the blanks that only people need. */
function compact(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*([{}:;,>])\s*/g, (match, mark: string) =>
      mark === ':' && match.startsWith(' ') ? ' :' : mark,
    )
    .replaceAll(';}', '}')
    .trim();
}
