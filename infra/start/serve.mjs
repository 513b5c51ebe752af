import path from 'node:path';
import { freePort } from '../process/free-port.mjs';
import { programEnvironment } from './environment.mjs';
import { waitUntilReady } from './ready.mjs';
import { supervise } from './supervise.mjs';

const usualPort = 4000;

/**
 * Starts API and worker and waits until the page works.
 * @param {object} given
 * @param {import('./programs.mjs').Programs} given.programs
 * @param {string} given.folder the data folder, for the logs
 * @param {import('../secrets.mjs').Secrets} given.secrets
 * @param {import('./keep-database.mjs').KeptDatabase} given.database
 * @param {boolean} given.demo
 * @param {import('./run-lock.mjs').RunLock} given.lock
 * @param {import('./shutdown.mjs').Shutdown} given.shutdown
 * @param {import('./progress.mjs').Progress} given.progress
 * @returns {Promise<{url: string, restart: () => void}>}
 */
export async function serve({ programs, folder, secrets, database, demo, lock, shutdown, progress }) {
  const { note } = progress;
  const wished = Number(process.env['PORT']) || usualPort;
  const port = await freePort(wished);
  if (port !== wished) note(`Port ${wished} is taken by another program; using ${port}.`);
  const url = process.env['PUBLIC_URL'] || `http://localhost:${port}`;
  const env = () => programEnvironment({ ownerUrl: database.url, secrets, port, publicUrl: url, demo });

  const scripts = { API: programs.api, worker: programs.worker };
  /** @type {Map<string, import('./supervise.mjs').Supervised>} */
  const running = new Map();
  const onSpawn = () => {
    const children = [...running].flatMap(([name, { pid }]) => {
      const script = name === 'API' ? scripts.API : scripts.worker;
      const id = pid();
      return id ? [{ pid: id, script }] : [];
    });
    lock.update({ children });
  };
  shutdown.add('API and worker', (patience) =>
    Promise.all([...running.values()].map((program) => program.stop(patience))),
  );
  /** @param {'API' | 'worker'} name */
  const begin = (name) => {
    const logFile = path.join(folder, `${name.toLowerCase()}.log`);
    const onSpawned = () => void setImmediate(onSpawn);
    const program = supervise({ name, script: scripts[name], env, logFile, note, onSpawn: onSpawned });
    running.set(name, program);
    return program;
  };

  const { signal } = shutdown;
  const api = begin('API');
  await progress.step('Starting', () =>
    waitUntilReady(`http://127.0.0.1:${port}/health/ready`, { api, signal }),
  );
  // After the page works, for on a small machine both at once would keep each other waiting.
  begin('worker');
  lock.update({ url });
  return {
    url,
    restart: () => {
      for (const program of running.values()) program.restart();
    },
  };
}
