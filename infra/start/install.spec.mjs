import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { ensureInstalled } from './install.mjs';
import { isInstalled, markInstalled } from './install-state.mjs';
import { cacheOf } from './npm.mjs';
import { createProgress } from './progress.mjs';

// Starting programs takes its time on a busy machine.
jest.setTimeout(60_000);

const folder = mkdtempSync(path.join(os.tmpdir(), 'worthwhile-install-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/**
 * Installs with an npm that says the given things, one a try.
 * @param {{code: number, stderr: string}[]} answers
 */
async function install(answers) {
  const said = { output: '', tries: 0 };
  const progress = createProgress({ stream: { write: (text) => (said.output += text) } });
  const npm = async () => ({ stdout: '', ...(answers[said.tries++] ?? { code: 0, stderr: '' }) });
  const result = await ensureInstalled({
    progress,
    npm,
    installed: () => false,
    waits: [1, 1],
    mark: () => undefined,
  }).then(String, (error) => String(error.message));
  return { ...said, result };
}
const offline = { code: 1, stderr: 'npm error code ENOTFOUND' };

describe('ensureInstalled', () => {
  it('does not call npm when everything is there', async () => {
    expect(await ensureInstalled({ installed: () => true })).toBe(false);
  });

  it('tries again when the network fails, and says so', async () => {
    const run = await install([offline, offline]);
    expect(run).toMatchObject({ result: 'true', tries: 3 });
    expect(run.output).toContain('npm failed (network); trying again');
  });

  it('gives up after three tries with what was kept and what to do', async () => {
    const { result, tries } = await install([offline, offline, offline]);
    expect(tries).toBe(3);
    expect(result).toMatch(/registry did not answer \(3 tries\)[^]*not touched[^]*start again/);
  });

  it.each([
    ['ENOSPC: no space left on device', /the disk is full[^]*Free about/],
    ["EACCES: permission denied, mkdir '/x'", /a folder cannot be written/],
    ['npm error code EUSAGE', /package.json and package-lock.json disagree/],
    ['spawn npm ENOENT', /npm is not on the path/],
  ])('does not repeat what a second try cannot cure: %s', async (stderr, message) => {
    const { result, tries } = await install([{ code: 1, stderr }]);
    expect(tries).toBe(1);
    expect(result).toMatch(message);
  });

  it('shows the last words of any other failure', async () => {
    const strange = { code: 1, stderr: 'npm error the moon is wrong' };
    const { result } = await install([strange, strange, strange]);
    expect(result).toMatch(/npm said:\n.*the moon is wrong/);
  });
});

describe('isInstalled', () => {
  const lock = (/** @type {string} */ version) => ({
    packages: {
      '': { name: 'x' },
      'node_modules/a': { version },
      'node_modules/b': { version: '1.0.0', optional: true },
    },
  });
  /** @param {string} name @param {unknown} content */
  const write = (name, content) => writeFileSync(path.join(folder, name), JSON.stringify(content));

  it('says no without packages, with a record of others, and after the lock file changed', () => {
    write('package-lock.json', lock('1.0.0'));
    expect(isInstalled(folder)).toBe(false);
    mkdirSync(path.join(folder, 'node_modules'));
    write('node_modules/.package-lock.json', lock('0.9.0'));
    expect(isInstalled(folder)).toBe(false);
    markInstalled(folder);
    expect(isInstalled(folder)).toBe(true);
    write('package-lock.json', lock('2.0.0'));
    expect(isInstalled(folder)).toBe(false);
  });

  it("believes npm's own record when somebody ran npm by hand, whatever the platform left out", () => {
    write('package-lock.json', lock('3.0.0'));
    write('node_modules/.package-lock.json', { packages: { 'node_modules/a': { version: '3.0.0' } } });
    expect(isInstalled(folder)).toBe(true);
  });
});

describe("npm's cache", () => {
  it('stays where it is for a user with a home, and goes to the data folder for one without', () => {
    expect(cacheOf({ HOME: folder })).toEqual({});
    expect(cacheOf({ HOME: '/nonexistent', npm_config_cache: '/cache' })).toEqual({});
    const kept = process.env['WORTHWHILE_DATA'];
    process.env['WORTHWHILE_DATA'] = folder;
    expect(cacheOf({ HOME: '/nonexistent' })).toEqual({ npm_config_cache: path.join(folder, 'npm-cache') });
    expect(cacheOf({})).toEqual({ npm_config_cache: path.join(folder, 'npm-cache') });
    if (kept === undefined) delete process.env['WORTHWHILE_DATA'];
    else process.env['WORTHWHILE_DATA'] = kept;
  });
});
