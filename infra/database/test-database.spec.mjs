import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import { waitUntilGone } from '../process/alive.mjs';
import { query } from './login.mjs';
import { startTestDatabase } from './test-database.mjs';

// Starting programs takes its time on a busy machine.
jest.setTimeout(60_000);

const program = `
  const { startTestDatabase } = await import(${JSON.stringify(path.join(import.meta.dirname, 'test-database.mjs'))});
  const { pid, folder } = await startTestDatabase();
  console.log(JSON.stringify({ pid, folder }));
  process.kill(process.pid, 'SIGKILL');
`;

describe('startTestDatabase', () => {
  it('is fast and forgetful, takes 200 connections and leaves nothing behind', async () => {
    const database = await startTestDatabase();
    const [row] = await query(database.url, [
      "select current_setting('fsync') fsync, current_setting('max_connections') connections",
    ]);
    await database.stop();
    expect(row).toEqual({ fsync: 'off', connections: '200' });
    expect(existsSync(database.folder)).toBe(false);
  });

  it('leaves nothing behind when the run that started it is killed', async () => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const { pid, folder } = await new Promise((resolve) =>
      child.stdout.once('data', (line) => resolve(JSON.parse(String(line)))),
    );
    expect(await waitUntilGone(pid, 10_000)).toBe(true);
    for (const until = Date.now() + 5_000; existsSync(folder) && Date.now() < until;) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(existsSync(folder)).toBe(false);
  });
});
