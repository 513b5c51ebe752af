import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../paths.mjs';

const platform = `${process.platform}-${process.arch}`;

/** @param {string} folder */
const stampFile = (folder) => path.join(folder, 'node_modules', '.worthwhile-install.json');

/** @param {string} folder */
function lockHash(folder) {
  return createHash('sha256')
    .update(readFileSync(path.join(folder, 'package-lock.json')))
    .digest('hex');
}

/**
 * Whether the packages of this lock file are installed for this platform. Believes the stamp of an earlier start;
 * without one (somebody ran npm by hand) compares npm's own record of what it installed, and then writes the stamp.
 * @param {string} [folder] the checkout
 */
export function isInstalled(folder = root) {
  if (!existsSync(path.join(folder, 'node_modules', '.package-lock.json'))) return false;
  const stamp = readJson(stampFile(folder));
  if (stamp['lock'] === lockHash(folder) && stamp['platform'] === platform) return true;
  if (!recordMatches(folder)) return false;
  markInstalled(folder);
  return true;
}

/** @param {string} [folder] */
export function markInstalled(folder = root) {
  try {
    writeFileSync(stampFile(folder), JSON.stringify({ lock: lockHash(folder), platform }));
  } catch {
    // A folder of somebody else's: the next start compares again, which is slower and as good.
  }
}

/**
 * @typedef {{version?: string, link?: boolean, optional?: boolean, devOptional?: boolean, peer?: boolean}} Entry
 * @param {string} folder
 */
function recordMatches(folder) {
  const wanted = packagesOf(path.join(folder, 'package-lock.json'));
  const have = packagesOf(path.join(folder, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted).every(([name, entry]) => {
    if (name === '' || entry.optional || entry.devOptional) return true;
    const found = have[name];
    return found !== undefined && found.version === entry.version;
  });
}

/**
 * @param {string} file
 * @returns {Record<string, Entry>}
 */
function packagesOf(file) {
  return /** @type {Record<string, Entry>} */ (readJson(file)['packages'] ?? {});
}

/**
 * @param {string} file
 * @returns {Record<string, unknown>}
 */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}
