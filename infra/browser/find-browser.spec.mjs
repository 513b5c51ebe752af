import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, it, jest } from '@jest/globals';
import { findBrowser } from './find-browser.mjs';
import { installedBrowser } from './installed-browser.mjs';

// Starting programs takes its time on a busy machine.
jest.setTimeout(60_000);

const folder = mkdtempSync(path.join(os.tmpdir(), 'worthwhile-browser-test-'));
const kept = process.env['PLAYWRIGHT_CHROMIUM'];

/**
 * @param {string} name
 * @param {string} says to `--version`
 */
function program(name, says) {
  const file = path.join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${says}\n`);
  chmodSync(file, 0o755);
  return file;
}

describe('findBrowser', () => {
  afterEach(() => {
    if (kept === undefined) delete process.env['PLAYWRIGHT_CHROMIUM'];
    else process.env['PLAYWRIGHT_CHROMIUM'] = kept;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('takes the one that is named', async () => {
    process.env['PLAYWRIGHT_CHROMIUM'] = program('mine', 'echo "Chromium 150.0.1.2 built on mine"');
    const browser = await findBrowser();
    expect(browser).toMatchObject({ executablePath: process.env['PLAYWRIGHT_CHROMIUM'], env: {} });
    expect(browser.name).toMatch(/^Chromium 150\.0\.1\.2 \(/);
    expect(browser.args).toContain('--no-sandbox');
  });

  it('says that a named one does not run', async () => {
    process.env['PLAYWRIGHT_CHROMIUM'] = path.join(folder, 'nowhere');
    await expect(findBrowser()).rejects.toThrow(/PLAYWRIGHT_CHROMIUM names .*nowhere, which does not run/);
  });

  it('passes over installed programs that do not run, are too old, or only advertise a browser', async () => {
    program('chromium', 'echo "please install the snap" >&2; exit 1');
    program('chromium-browser', 'echo "Chromium 90.0.1"');
    const good = program('google-chrome', 'echo "Google Chrome 140.0.1"');
    expect(await installedBrowser({ PATH: folder })).toMatchObject({ executablePath: good });
  });

  it('says what to do when there is none', async () => {
    await expect(findBrowser({ from: [] })).rejects.toThrow(/Install Chromium or Chrome \(120 or newer\)/);
  });
});
