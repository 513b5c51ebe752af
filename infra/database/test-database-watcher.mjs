import { rmSync } from 'node:fs';
import { isAlive, signal, waitUntilGone } from '../process/alive.mjs';

/**
 * `node test-database-watcher.mjs PID FOLDER`: waits until its standard input closes, which happens when the test run
 * ends in whatever way, then ends the throw-away server and removes its folder.
 */
const [pid = '', folder = ''] = process.argv.slice(2);
for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(name, () => undefined);
process.stdin.resume();
process.stdin.once('close', async () => {
  if (isAlive(Number(pid))) signal(Number(pid), 'SIGQUIT');
  await waitUntilGone(Number(pid), 5_000);
  if (folder.includes('worthwhile-test-')) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});
