import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../paths.mjs';
import { Problem } from '../problem.mjs';
import { run } from '../process/run.mjs';
import { builtPrograms } from './programs.mjs';
import { createProgress } from './progress.mjs';
import { sourceStamp } from './source-stamp.mjs';

/** What must exist after a build; a stamp alone does not prove that somebody did not delete it. */
const results = [...Object.values(builtPrograms), 'apps/web/dist/client/index.html'];
const stampFile = path.join(root, 'node_modules', '.cache', 'worthwhile', 'build.json');

/**
 * Builds what changed, through Nx and its cache. Returns at once, without starting Nx, when no source has changed
 * since the last build.
 * @param {object} [options]
 * @param {import('./progress.mjs').Progress} [options.progress]
 * @param {AbortSignal} [options.signal]
 * @param {boolean} [options.always] asks Nx whatever the stamp says
 * @returns {Promise<boolean>} whether Nx was asked
 * @throws {Problem} with the end of what the build said
 */
export async function ensureBuilt({ progress = createProgress(), signal, always = false } = {}) {
  const stamp = sourceStamp(root);
  const missing = () => results.filter((file) => !existsSync(path.join(root, file)));
  if (!always && readStamp() === stamp && missing().length === 0) return false;
  await progress.step('Building', async () => {
    const nx = path.join(root, 'node_modules', 'nx', 'dist', 'bin', 'nx.js');
    const args = [nx, 'run-many', '-t', 'build', '--outputStyle=static'];
    // No daemon: it would outlive Ctrl-C.
    const env = { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', NODE_ENV: 'production' };
    const answer = await run(process.execPath, args, { cwd: root, env, ...(signal ? { signal } : {}) });
    signal?.throwIfAborted();
    const lost = missing();
    if (answer.code === 0 && lost.length === 0) return;
    const said = `${answer.stdout}\n${answer.stderr}`.trim().split('\n').slice(-40).join('\n');
    const what = answer.code === 0 ? `The build made no ${lost.join(', ')}.` : 'The build failed:';
    throw new Problem(`${what}\n${said}`, { kept: 'Your data were not touched.' });
  });
  mkdirSync(path.dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, JSON.stringify({ stamp }));
  return true;
}

function readStamp() {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8')).stamp;
  } catch {
    return '';
  }
}
