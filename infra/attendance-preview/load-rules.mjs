import { register } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../paths.mjs';

/** @typedef {typeof import('../../libs/domain/src/index.js') & typeof import('../../libs/domain/src/time/zoned-time.js')} Rules */
/** @typedef {typeof import('../../apps/api/src/platform/tables/index.js')} Tables */

const needed = ['@swc/core', 'iconv-lite', 'papaparse', 'read-excel-file/node'];

const isThere = (/** @type {string} */ name) => {
  try {
    import.meta.resolve(name);
    return true;
  } catch {
    return false;
  }
};

/** Installs the packages when one that is needed is missing; an installation that works is left alone. */
async function ensurePackages() {
  if (needed.every(isThere)) return;
  const { ensureInstalled } = await import('../start/install.mjs');
  const { createProgress } = await import('../start/progress.mjs');
  // Standard output is for the JSON alone.
  await ensureInstalled({
    progress: createProgress({ stream: process.stderr }),
    installed: () => false,
  });
}

/**
 * The same code the server runs, from its TypeScript sources: nothing needs to be built before.
 * @returns {Promise<{rules: Rules, tables: Tables}>}
 */
export async function loadRules() {
  await ensurePackages();
  register('./typescript-hooks.mjs', import.meta.url);
  const load = (/** @type {string} */ file) => import(pathToFileURL(path.join(root, file)).href);
  const [attend, time, tables] = await Promise.all([
    load('libs/domain/src/index.ts'),
    load('libs/domain/src/time/zoned-time.ts'),
    load('apps/api/src/platform/tables/index.ts'),
  ]);
  return { rules: { ...attend, ...time }, tables };
}
