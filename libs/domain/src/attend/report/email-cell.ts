import { emailKey, emailProblem } from '../../directory/email-address.js';
import { plainText } from './cell-text.js';

/** An address as an identity (lower case), and the name written beside it, if any. */
export interface ReadEmail {
  readonly email: string;
  readonly displayName: string;
}

/** An address has at most 254 characters; with a name beside it a cell stays far below this. */
const LONGEST = 500;

/**
 * Reads `a@b.example`, `mailto:a@b.example` and `"Ann Lee" <a@b.example>`; undefined when the cell
 * holds no address or more than one.
 */
export function readEmail(cell: string): ReadEmail | undefined {
  const text = plainText(cell);
  if (text.length > LONGEST) return undefined;
  const named = /^(.*?)\s*<([^<>]+)>$/.exec(text);
  const email = emailKey((named?.[2] ?? text).replace(/^mailto:/i, '').replace(/^['"]+|['"]+$/g, ''));
  if (emailProblem(email) !== null) return undefined;
  return { email, displayName: (named?.[1] ?? '').replace(/^['"]+|['"]+$/g, '').trim() };
}

/** Whether a cell holds an address, for telling columns apart by their content. */
export const looksLikeEmail = (cell: string): boolean => readEmail(cell) !== undefined;
