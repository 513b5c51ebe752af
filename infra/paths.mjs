import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import path from 'node:path';

/** Absolute path of the checkout. */
export const root = path.resolve(import.meta.dirname, '..');

/**
 * Where everything lives that a run leaves behind: database, secrets, logs.
 * `.data` in the checkout, or the folder named by `WORTHWHILE_DATA`.
 */
export function dataFolder() {
  const chosen = process.env['WORTHWHILE_DATA'];
  return chosen ? path.resolve(chosen) : path.join(root, '.data');
}

/**
 * A short name for this checkout that stays the same between runs and differs between checkouts.
 * @param {string} [folder] the checkout, by default this one
 */
export function checkoutName(folder = root) {
  const real = realpathSync(folder);
  const hash = createHash('sha256').update(real).digest('hex').slice(0, 8);
  return `${path.basename(real).replace(/[^A-Za-z0-9._-]/g, '_') || 'root'}-${hash}`;
}
