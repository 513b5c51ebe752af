import { InputError } from './input-error.js';
import { LIMITS } from './document-limits.js';

/** Page sizes are limited here as well, for callers whose size comes in a variable. */
export function pageSize(first: number): number {
  if (!Number.isInteger(first) || first < 1 || first > LIMITS.pageSize) {
    throw new InputError([{ field: 'first', message: `A page has 1 to ${LIMITS.pageSize} rows.` }]);
  }
  return first;
}

/** A keyset cursor: the sort values of the last row of a page. Opaque to callers. */
export function writeCursor(values: (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** @throws InputError when the cursor was not written by `writeCursor` with as many values. */
export function readCursor(
  text: string | null | undefined,
  length: number,
): (string | number | null)[] | undefined {
  if (!text) return undefined;
  try {
    const values: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    if (Array.isArray(values) && values.length === length) return values as (string | number | null)[];
  } catch {
    // Falls through to the one message for all broken cursors.
  }
  throw new InputError([
    { field: 'after', message: 'This page marker is not one of ours. Start from the first page.' },
  ]);
}
