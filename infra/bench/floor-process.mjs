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
  const answer = async () => {
    const signal = AbortSignal.timeout(30_000);
    const gone = once(child, 'exit', { signal }).then(([code]) => {
      throw new Error(`${script} ended with ${code}.`);
    });
    gone.catch(() => undefined);
    const [message] = await Promise.race([once(child, 'message', { signal }), gone]);
    return message;
  };
  const stop = async () => {
    if (child.exitCode !== null) return;
    const gone = once(child, 'exit');
    child.disconnect();
    await gone;
  };
  const { port } = await answer();
  const cpu = async () => {
    const told = answer();
    child.send('cpu');
    return (await told).cpu;
  };
  return { port, cpu, stop };
}
