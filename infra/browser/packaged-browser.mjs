import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { root } from '../paths.mjs';
import { run } from '../process/run.mjs';
import { launchArguments, versionOf } from './browser.mjs';

const unpack = `
  const { default: chromium } = await import(process.argv[1]);
  await chromium.executablePath();
`;

/**
 * Unpacks the headless Chromium of the npm package `@sparticuz/chromium`, once for each version. The package unpacks
 * into the temporary folder under fixed names, which fails when another user did so before or a run was cut off; here
 * it unpacks into a folder of its own that is moved to its place when complete. The Lambda variable switches on the nss
 * libraries that the package carries; they and its fonts are used only where the system has none.
 * @returns {Promise<import('./browser.mjs').Browser | undefined>} undefined where the package is missing or does not run
 */
export async function packagedBrowser() {
  const found = findPackage();
  if (!found) return undefined;
  const folder = path.join(cacheFolder(), `chromium-${found.version}`);
  const executablePath = path.join(folder, 'chromium');
  if (!existsSync(executablePath)) {
    const fresh = `${folder}.${process.pid}`;
    mkdirSync(fresh, { recursive: true });
    const env = { ...process.env, TMPDIR: fresh, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
    const answer = await run(process.execPath, ['--input-type=module', '-e', unpack, found.entry], { env });
    if (answer.code === 0) {
      rmSync(folder, { recursive: true, force: true });
      renameSync(fresh, folder);
    }
    rmSync(fresh, { recursive: true, force: true });
  }
  /** @type {Record<string, string>} */
  const fonts = hasFonts() ? {} : { FONTCONFIG_FILE: fontSettings(folder) };
  for (const env of [fonts, { ...fonts, LD_LIBRARY_PATH: libraries(folder) }]) {
    const version = await versionOf(executablePath, env);
    const name = `${version} from the package @sparticuz/chromium ${found.version}`;
    if (version) return { executablePath, args: launchArguments, env, name };
  }
  return undefined;
}

/** @returns {{entry: string, version: string} | undefined} */
function findPackage() {
  try {
    const entry = createRequire(path.join(root, 'package.json')).resolve('@sparticuz/chromium');
    const folder = path.join(entry.slice(0, entry.lastIndexOf('@sparticuz')), '@sparticuz', 'chromium');
    return { entry, version: JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')).version };
  } catch {
    return undefined;
  }
}

/** A folder of this user's own: in the checkout, or else in the temporary folder. */
function cacheFolder() {
  const inside = path.join(root, 'node_modules', '.cache', 'worthwhile');
  try {
    mkdirSync(inside, { recursive: true });
    accessSync(inside, constants.W_OK);
    return inside;
  } catch {
    const outside = path.join(
      os.tmpdir(),
      `worthwhile-browser-${process.getuid?.() ?? os.userInfo().username}`,
    );
    mkdirSync(outside, { recursive: true, mode: 0o700 });
    return outside;
  }
}

/** @param {string} folder */
function libraries(folder) {
  return [path.join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
}

function hasFonts() {
  return existsSync('/etc/fonts/fonts.conf') && existsSync('/usr/share/fonts');
}

/**
 * Writes a font configuration that knows the package's own fonts; the one it brings looks in fixed folders.
 * @param {string} folder
 */
function fontSettings(folder) {
  const file = path.join(folder, 'fonts.conf');
  const settings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path.join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${path.join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
  if (!existsSync(file)) writeFileSync(file, settings);
  return file;
}
