import path from 'node:path';
import { startDatabase } from '../database/start-database.mjs';
import { dataFolder, root } from '../paths.mjs';
import { printProblem } from '../problem.mjs';
import { freePort } from '../process/free-port.mjs';
import { onStopSignals } from '../process/stop-signals.mjs';
import { loadSecrets } from '../secrets.mjs';
import { ownerEnvironment, programEnvironment } from '../start/environment.mjs';
import { checkExternalDatabase } from '../start/external-database.mjs';
import { ensureInstalled } from '../start/install.mjs';
import { fillStory, migrate, rememberSignIns } from '../start/prepare.mjs';
import { createProgress } from '../start/progress.mjs';
import { takeRunLock } from '../start/run-lock.mjs';
import { Shutdown } from '../start/shutdown.mjs';
import { welcome } from '../start/welcome.mjs';
import { startPrefixed } from './prefixed.mjs';

/** Runs TypeScript as it is: swc keeps the decorator metadata that Nest needs; libs are taken from their sources. */
const typescript = [
  '--conditions=@worthwhile/source',
  '--no-warnings',
  '--import',
  '@swc-node/register/esm-register',
];
const scripts = { api: 'apps/api/src/main.ts', worker: 'apps/api/src/worker.ts' };

/**
 * Starts everything from its sources, in one terminal; API, worker and web start again when a file changes.
 * @returns {Promise<number>} the exit code
 */
export async function main() {
  const shutdown = new Shutdown();
  const progress = createProgress();
  onStopSignals(
    () => shutdown.request(),
    () => shutdown.hurry(),
  );
  let code = 0;
  try {
    await dev(shutdown, progress);
  } catch (error) {
    if (!shutdown.signal.aborted) {
      printProblem(error);
      code = 1;
    }
  }
  await shutdown.undo(progress.note);
  return code;
}

/**
 * @param {Shutdown} shutdown
 * @param {import('../start/progress.mjs').Progress} progress
 */
async function dev(shutdown, progress) {
  const { note } = progress;
  const { signal } = shutdown;
  const folder = dataFolder();
  const place = await takeRunLock(folder, 'npm run dev');
  if ('occupant' in place) {
    const { command, pid, url } = place.occupant;
    note(
      `\`${command}\` (process ${pid}) already uses this checkout${url ? `: ${url}` : ''}. Stop it first.`,
    );
    return;
  }
  shutdown.add('The record of this run', place.lock.release);
  await ensureInstalled({ progress, signal });

  const externalUrl = process.env['DATABASE_URL'];
  const database = await progress.step('Starting the database', async () => {
    if (!externalUrl) return startDatabase({ log: note });
    await checkExternalDatabase(externalUrl);
    return { url: externalUrl, stop: async () => {} };
  });
  shutdown.add('The database', database.stop);

  const secrets = loadSecrets(folder);
  const swc = { NODE_ENV: 'development', SWC_NODE_PROJECT: path.join(root, 'apps', 'api', 'tsconfig.json') };
  const ownerEnv = { ...ownerEnvironment(database.url, secrets), ...swc };
  const step = { env: ownerEnv, signal, nodeArgs: typescript };
  await progress.step('Bringing the database up to date', () =>
    migrate({ ...step, script: 'apps/api/src/migrate.ts' }),
  );
  const signIns = await progress.step('Telling the demo story', () =>
    fillStory({ ...step, script: 'apps/api/src/demo/fill.ts' }),
  );
  if (!externalUrl && signIns.length > 0) rememberSignIns(folder, signIns);

  const port = await freePort(Number(process.env['PORT']) || 4000);
  const webPort = await freePort(4200);
  const publicUrl = `http://localhost:${webPort}`;
  const env = {
    ...programEnvironment({ ownerUrl: database.url, secrets, port, publicUrl, demo: true }),
    ...swc,
  };
  const web = { ...process.env, NODE_ENV: 'development', WORTHWHILE_API: `http://127.0.0.1:${port}` };
  const vite = [
    'node_modules/vite/bin/vite.js',
    'apps/web',
    '--port',
    String(webPort),
    '--clearScreen',
    'false',
  ];
  const programs = [
    {
      name: 'api',
      args: ['--watch', '--watch-preserve-output', ...typescript, scripts.api],
      env,
      script: scripts.api,
    },
    {
      name: 'worker',
      args: ['--watch', '--watch-preserve-output', ...typescript, scripts.worker],
      env,
      script: scripts.worker,
    },
    { name: 'web', args: vite, env: web, script: 'vite.js' },
  ];
  const running = programs.map((program) => ({ ...program, ...startPrefixed({ ...program, say: note }) }));
  shutdown.add('The programs', (patience) => Promise.all(running.map((program) => program.stop(patience))));
  place.lock.update({ url: publicUrl, children: running.map(({ pid, script }) => ({ pid, script })) });
  note(welcome(publicUrl, signIns));
  await shutdown.requested;
}
