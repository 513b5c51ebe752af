import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { dataFolder, root } from '../paths.mjs';
import { run } from '../process/run.mjs';

/**
 * Runs npm in the checkout: the one that called us, else the one on the path.
 * @param {readonly string[]} args
 * @param {{signal?: AbortSignal}} [options]
 */
export function runNpm(args, options = {}) {
  const caller = process.env['npm_execpath'] ?? '';
  const env = { ...process.env, ...cacheOf(process.env), npm_config_update_notifier: 'false' };
  if (/npm-cli\.[cm]?js$/.test(caller) && existsSync(caller)) {
    return run(process.execPath, [caller, ...args], { cwd: root, env, ...options });
  }
  return run('npm', args, { cwd: root, env, shell: process.platform === 'win32', ...options });
}

/**
 * npm keeps its cache in the home folder. A user without one (a service, a container) gets a cache in the data folder.
 * @param {NodeJS.ProcessEnv} env
 * @returns {{npm_config_cache?: string}}
 */
export function cacheOf(env) {
  if (env['npm_config_cache'] || process.platform === 'win32') return {};
  try {
    accessSync(env['HOME'] || '/nonexistent', constants.W_OK);
    return {};
  } catch {
    const cache = path.join(dataFolder(), 'npm-cache');
    mkdirSync(cache, { recursive: true });
    return { npm_config_cache: cache };
  }
}
