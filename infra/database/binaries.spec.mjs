import { chmodSync, cpSync, lstatSync, readFileSync, readlinkSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { copyBinaries, findBinaries, programsIn, repairBinaries } from './binaries.mjs';
import { choosePlace } from './place.mjs';
import { serverUser } from './server-user.mjs';
import { temporaryFolder } from './temporary-folder.mjs';

// Starting programs takes its time on a busy machine.
jest.setTimeout(60_000);

const folder = temporaryFolder();
const native = path.join(folder, 'package', 'native');
/** @type {{source: string, target: string}[]} */
const links = JSON.parse(readFileSync(path.join(findBinaries().folder, 'pg-symlinks.json'), 'utf8'));

describe('programs whose install script was skipped', () => {
  beforeAll(() => {
    cpSync(findBinaries().folder, native, { recursive: true, verbatimSymlinks: true });
    for (const { target } of links) rmSync(path.join(native, '..', target), { force: true });
    for (const name of ['postgres', 'initdb', 'pg_ctl']) chmodSync(path.join(native, 'bin', name), 0o644);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('get their library links and become executable', () => {
    repairBinaries(native);
    expect(links.length).toBeGreaterThan(0);
    for (const { source, target } of links) {
      expect(readlinkSync(path.join(native, '..', target))).toBe(path.basename(source));
    }
    expect(statSync(programsIn(native).postgres).mode & 0o111).toBe(0o111);
  });

  it('are repaired again without harm, also where a link points nowhere', () => {
    const [first] = links;
    repairBinaries(native);
    expect(lstatSync(path.join(native, '..', first?.target ?? '')).isSymbolicLink()).toBe(true);
  });

  it('run from a copy, and are copied once for each version', async () => {
    const shelter = path.join(folder, 'shelter');
    const copy = copyBinaries({ ...programsIn(native), version: '18.4' }, shelter);
    const made = statSync(copy.folder).ino;
    expect(copyBinaries({ ...programsIn(native), version: '18.4' }, shelter)).toEqual(copy);
    expect(statSync(copy.folder).ino).toBe(made);
    const dataDir = path.join(folder, '.data', 'postgres');
    const place = await choosePlace({
      dataDir,
      binaries: copy,
      user: serverUser(dataDir),
      log: () => undefined,
    });
    expect(place).toEqual({ dataDir, binaries: copy });
  });
});
