import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from '../paths.mjs';
import { waitUntilReady } from '../start/ready.mjs';
import { builtPrograms } from '../start/programs.mjs';

/**
 * @typedef {object} ApiProcess
 * @property {number} port
 * @property {() => Promise<number>} cpu seconds of processor time this process has used so far
 * @property {() => Promise<void>} stop
 */

/**
 * Starts the built API as `npm start` does and waits until it is ready.
 * @param {{env: NodeJS.ProcessEnv, port: number, profile: boolean}} given `profile` leaves a CPU profile in dist/bench
 * @returns {Promise<ApiProcess>}
 */
export async function startApi({ env, port, profile }) {
  const profiler = profile ? ['--cpu-prof', `--cpu-prof-dir=${path.join(root, 'dist', 'bench')}`] : [];
  const child = spawn(process.execPath, [...profiler, builtPrograms.api], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    windowsHide: true,
  });
  let said = '';
  let ended = false;
  const gone = new Promise((resolve) => {
    child.once('exit', () => {
      ended = true;
      resolve(undefined);
    });
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => {
      said = (said + text).slice(-4_000);
    });
  }
  const stop = async () => {
    if (ended) return;
    // The end of the channel asks it to close by itself; a signal would end it before a profile is written.
    child.disconnect();
    const hard = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await gone;
    clearTimeout(hard);
  };
  const seen = {
    failures: () => (ended ? 3 : 0),
    lastWords: () => said,
    pid: () => child.pid,
    restart: () => undefined,
    stop,
  };
  try {
    const signal = AbortSignal.timeout(120_000);
    await waitUntilReady(`http://127.0.0.1:${port}/health/ready`, { api: seen, signal });
  } catch (error) {
    await stop();
    throw error;
  }
  return { port, cpu: () => cpuFromMetrics(port), stop };
}

/**
 * The process tells its processor time among its metrics, so nothing has to be added to it for a benchmark.
 * @param {number} port
 */
async function cpuFromMetrics(port) {
  const answer = await fetch(`http://127.0.0.1:${port}/metrics`);
  const seconds = /^process_cpu_seconds_total ([\d.e+-]+)/m.exec(await answer.text())?.[1];
  if (!seconds) throw new Error('The API does not tell its processor time.');
  return Number(seconds);
}
