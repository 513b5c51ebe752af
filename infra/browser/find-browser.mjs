import path from 'node:path';
import { root } from '../paths.mjs';
import { Problem } from '../problem.mjs';
import { run } from '../process/run.mjs';
import { launchArguments, versionOf } from './browser.mjs';
import { installedBrowser, playwrightsOwn } from './installed-browser.mjs';
import { packagedBrowser } from './packaged-browser.mjs';

/** @typedef {(say: (line: string) => void) => Promise<import('./browser.mjs').Browser | undefined>} Source */

/** Where a browser may come from, in order of what costs least. @type {Readonly<Record<string, Source>>} */
const sources = {
  named: () => named(process.env['PLAYWRIGHT_CHROMIUM']),
  installed: () => installedBrowser(),
  packaged: () => packagedBrowser(),
  downloaded: async (say) => {
    say('No browser on this machine; fetching the one that belongs to Playwright.');
    const command = path.join(root, 'node_modules', '@playwright', 'test', 'cli.js');
    await run(process.execPath, [command, 'install', 'chromium'], { cwd: root });
    return named(await playwrightsOwn());
  },
  distribution: async (say) => {
    if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
    say('Installing Chromium with apt-get.');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-q'], { env });
    await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium'], { env });
    return installedBrowser();
  },
};

/**
 * Finds a browser for the browser tests, or gets one: the one named in `PLAYWRIGHT_CHROMIUM`, an installed Chromium or
 * Chrome, the one in the npm package, Playwright's own download, the distribution's. Needs no root on a new Linux.
 * @param {object} [options]
 * @param {(line: string) => void} [options.log] hears what takes long
 * @param {readonly string[]} [options.from] only these sources, for tests
 * @returns {Promise<import('./browser.mjs').Browser>} `name` says which one was taken
 * @throws {Problem} when there is none to be had
 */
export async function findBrowser({ log = () => undefined, from = Object.keys(sources) } = {}) {
  for (const name of from) {
    const browser = await sources[name]?.(log);
    if (browser) return browser;
  }
  throw new Problem('No browser for the browser tests was found, and none could be fetched.', {
    todo: 'Install Chromium or Chrome (120 or newer), or name one in PLAYWRIGHT_CHROMIUM.',
  });
}

/**
 * @param {string | undefined} executablePath
 * @throws {Problem} when a browser was named that does not run
 */
async function named(executablePath) {
  if (!executablePath) return undefined;
  const version = await versionOf(executablePath);
  if (version)
    return { executablePath, args: launchArguments, env: {}, name: `${version} (${executablePath})` };
  if (executablePath !== process.env['PLAYWRIGHT_CHROMIUM']) return undefined;
  throw new Problem(
    `PLAYWRIGHT_CHROMIUM names ${executablePath}, which does not run or is older than version 120.`,
    {
      todo: 'Correct the variable, or leave it out.',
    },
  );
}
