import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { root } from '../paths.mjs';

/**
 * A bare server that a benchmark compares with, in a process of its own. The program reads `FLOOR` (JSON), listens, sends
 * `{port}`, and answers each message with `{cpu}`: the seconds of processor time it has used.
 * @param {string} script below test/benchmarks/floors
 * @param {Readonly<Record<string, unknown>>} given
 * @returns {Promise<{port: number, cpu: () => Promise<number>, stop: () => Promise<void>}>}
 */
export async function startFloor(script, given) {
  const file = path.join(root, 'test', 'benchmarks', 'floors', script);
  const child = fork(file, { env: { ...process.env, NODE_ENV: 'production', FLOOR: JSON.stringify(given) } });
  const gone = once(child, 'exit').then(([code]) => {
    throw new Error(`${script} ended with ${code}.`);
  });
  gone.catch(() => undefined);
  const answer = async () => {
    const told = once(child, 'message', { signal: AbortSignal.timeout(30_000) });
    const [message] = await Promise.race([told, gone]);
    return message;
  };
  const stop = async () => {
    if (child.exitCode !== null) return;
    child.disconnect();
    await gone.catch(() => undefined);
  };
  const { port } = await answer();
  const cpu = async () => {
    const told = answer();
    child.send('cpu');
    return (await told).cpu;
  };
  return { port, cpu, stop };
}
