import { once } from 'node:events';

/** Stops what `start-stack` started. */
export default async function stopStack(): Promise<void> {
  const { stack } = globalThis;
  if (!stack) return;
  const gone = once(stack.server, 'exit');
  stack.server.kill('SIGTERM');
  await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 8_000).unref())]);
  await stack.database.stop();
}
