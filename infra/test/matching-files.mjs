import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../paths.mjs';

/**
 * The test files of a phase whose path contains one of the words; none for a phase that is no tests.
 * @param {import('./phases.mjs').Phase} phase
 * @param {readonly string[]} words
 * @returns {string[]} paths in the checkout
 */
export function filesMatching(phase, words) {
  if (phase.kind === 'check') return [];
  return phase.folders.flatMap(testsBelow).filter((file) => words.some((word) => file.includes(word)));
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function testsBelow(folder) {
  if (!existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const at = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return ['node_modules', 'dist'].includes(entry.name) ? [] : testsBelow(at);
    return /\.(spec|test|journey)\.(ts|tsx|mjs)$/.test(entry.name) ? [at] : [];
  });
}
