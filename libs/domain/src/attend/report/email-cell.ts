import { plainText } from './cell-text.js';

/** An address as an identity (lower case), and the name written beside it, if any. */
export interface ReadEmail {
  readonly email: string;
  readonly displayName: string;
}

// Deliberately modest: it tells an address from something else; whether mail arrives, only mail tells.
const ADDRESS = /^[^\s@<>()[\],;:"\\]+@[^\s@<>()[\],;:"\\.]+(\.[^\s@<>()[\],;:"\\.]+)+$/;

/**
 * Reads `a@b.example`, `mailto:a@b.example` and `"Ann Lee" <a@b.example>`; undefined when the cell
 * holds no address or more than one.
 */
export function readEmail(cell: string): ReadEmail | undefined {
  const text = plainText(cell);
  const named = /^(.*?)\s*<([^<>]+)>$/.exec(text);
  const email = (named?.[2] ?? text)
    .replace(/^mailto:/i, '')
    .replace(/^['"]+|['"]+$/g, '')
    .trim()
    .toLowerCase();
  if (!ADDRESS.test(email)) return undefined;
  return { email, displayName: (named?.[1] ?? '').replace(/^['"]+|['"]+$/g, '').trim() };
}

/** Whether a cell holds an address, for telling columns apart by their content. */
export const looksLikeEmail = (cell: string): boolean => readEmail(cell) !== undefined;
