import { existsSync } from 'node:fs';
import path from 'node:path';
import { launchArguments, versionOf } from './browser.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const macPaths = ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'];
const windowsPath = 'Google\\Chrome\\Application\\chrome.exe';

/**
 * Looks for a Chromium or Chrome on this machine, and for the one that Playwright fetched earlier.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<import('./browser.mjs').Browser | undefined>}
 */
export async function installedBrowser(env = process.env) {
  for (const executablePath of [...candidates(env), await playwrightsOwn()]) {
    if (!executablePath || !existsSync(executablePath)) continue;
    const version = await versionOf(executablePath);
    if (version)
      return { executablePath, args: launchArguments, env: {}, name: `${version} (${executablePath})` };
  }
  return undefined;
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
function candidates(env) {
  if (process.platform === 'darwin') {
    return ['/Applications', path.join(env['HOME'] ?? '', 'Applications')].flatMap((folder) =>
      macPaths.map((name) => path.join(folder, name)),
    );
  }
  if (process.platform === 'win32') {
    return ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].map((name) =>
      path.join(env[name] ?? '', windowsPath),
    );
  }
  const folders = (env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** Where Playwright keeps the browser that belongs to it, whether or not it is there. */
export async function playwrightsOwn() {
  try {
    const { chromium } = await import('@playwright/test');
    return chromium.executablePath();
  } catch {
    return '';
  }
}
