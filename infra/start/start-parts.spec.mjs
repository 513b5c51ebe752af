import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { whyTooOld } from '../node-version.mjs';
import { loadSecrets } from '../secrets.mjs';
import { asRole } from './external-database.mjs';
import { createProgress } from './progress.mjs';
import { Shutdown } from './shutdown.mjs';
import { sourceStamp } from './source-stamp.mjs';

const folder = mkdtempSync(path.join(os.tmpdir(), 'worthwhile-start-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the version of Node', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.11.1'])('%s is fine', (version) => {
    expect(whyTooOld(version)).toBe('');
  });
  it.each(['18.20.4', '20.18.3'])('%s is too old, in plain words', (version) => {
    expect(whyTooOld(version)).toContain(
      `needs Node 20.19 or newer (22 and 24 are fine); this is Node ${version}`,
    );
  });
});

describe('secrets', () => {
  it('are made once, differ, and only their owner may read them', () => {
    const first = loadSecrets(folder);
    const { made, ...again } = loadSecrets(folder);
    expect(made).toEqual([]);
    expect(first).toMatchObject(again);
    expect(new Set(Object.values(again)).size).toBe(4);
    expect(statSync(path.join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);
  });

  it('that are missing are added to those that are there', () => {
    const file = path.join(folder, 'secrets.json');
    writeFileSync(file, JSON.stringify({ appSecret: 'mine' }));
    expect(loadSecrets(folder)).toMatchObject({
      appSecret: 'mine',
      made: expect.not.arrayContaining(['appSecret']),
    });
  });
});

describe('the stamp of the sources', () => {
  const source = path.join(folder, 'apps', 'api', 'src', 'main.ts');
  beforeAll(() => {
    mkdirSync(path.dirname(source), { recursive: true });
    writeFileSync(source, 'one');
  });

  it('changes with a source, and not with a test, a build or a generated file', () => {
    const before = sourceStamp(folder);
    for (const name of [
      'dist/main.js',
      'dist-public/page.js',
      'src/main.spec.ts',
      'src/generated/graphql.ts',
    ]) {
      const file = path.join(folder, 'apps', 'api', name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, 'x');
    }
    expect(sourceStamp(folder)).toBe(before);
    utimesSync(source, 1, 1);
    expect(sourceStamp(folder)).not.toBe(before);
  });
});

describe('progress', () => {
  it('tells a log about a long step at once a second is over, every 15 seconds, and at its end', async () => {
    jest.useFakeTimers();
    let output = '';
    const progress = createProgress({ stream: { write: (text) => (output += text) } });
    const step = progress.step('Building', () => new Promise((resolve) => setTimeout(resolve, 17_400)));
    await jest.advanceTimersByTimeAsync(20_000);
    await step;
    jest.useRealTimers();
    expect(output).toBe('  Building …\n  Building … 16 s\n✓ Building (17.4 s)\n');
  });

  it('keeps the running step below a note on a terminal', async () => {
    let output = '';
    const progress = createProgress({
      stream: { write: (text) => (output += text), isTTY: true, columns: 40 },
    });
    await progress.step('Building', async () => progress.note('Careful.'));
    const erase = '\r\u001B[2K';
    const running = '  Building … ';
    expect(output).toBe(`${erase}${running}${erase}Careful.\n${running}${erase}✓ Building (0.0 s)\n`);
  });

  it('marks a step that failed', async () => {
    let output = '';
    const progress = createProgress({ stream: { write: (text) => (output += text) } });
    await expect(progress.step('Building', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(output).toBe('✗ Building (0.0 s)\n');
  });
});

describe('shutdown', () => {
  it('undoes the last started first, and goes on when something fails', async () => {
    /** @type {string[]} */
    const told = [];
    const shutdown = new Shutdown();
    shutdown.add('The database', () => told.push('database'));
    shutdown.add('The worker', () => Promise.reject(new Error('stuck')));
    shutdown.add('The API', (patience) => told.push(`API ${patience}`));
    await shutdown.undo((line) => told.push(line));
    expect(told).toEqual(['API 10000', 'The worker did not stop: stuck', 'database']);
  });
});

describe('asRole', () => {
  it('keeps everything of an address but user and password', () => {
    expect(asRole('postgresql://own:p%40ss@db:6543/name?sslmode=require', 'worthwhile_app', 'a/b')).toBe(
      'postgresql://worthwhile_app:a%2Fb@db:6543/name?sslmode=require',
    );
  });
});
