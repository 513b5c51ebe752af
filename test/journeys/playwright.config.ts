import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser } from '../../infra/browser/find-browser.mjs';

const browser = await findBrowser();

/** Browser tests against the built application, with its own database. Pictures land in `dist/journeys`. */
export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: '**/*.journey.ts',
  outputDir: join(import.meta.dirname, '../../dist/journeys/failures'),
  globalSetup: './stack/start-stack.ts',
  globalTeardown: './stack/stop-stack.ts',
  timeout: 120_000,
  expect: { timeout: 10_000 },
  fullyParallel: false,
  workers: 1,
  reporter: [['list']],
  use: {
    actionTimeout: 15_000,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/Lisbon',
    colorScheme: 'light',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: browser.executablePath,
      args: [...browser.args],
      env: { ...(process.env as Record<string, string>), ...browser.env },
    },
  },
});
