import { dataFolder } from '../paths.mjs';
import { printProblem } from '../problem.mjs';
import { onStopSignals } from '../process/stop-signals.mjs';
import { loadSecrets } from '../secrets.mjs';
import { removeDatabase } from '../database/remove-database.mjs';
import { ensureBuilt } from './build.mjs';
import { ownerEnvironment } from './environment.mjs';
import { checkExternalDatabase } from './external-database.mjs';
import { ensureInstalled } from './install.mjs';
import { keepDatabase } from './keep-database.mjs';
import { parseOptions, usage } from './options.mjs';
import { fillStory, knownSignIns, migrate, rememberSignIns } from './prepare.mjs';
import { builtPrograms } from './programs.mjs';
import { createProgress } from './progress.mjs';
import { mayReset } from './reset.mjs';
import { takeRunLock } from './run-lock.mjs';
import { serve } from './serve.mjs';
import { Shutdown } from './shutdown.mjs';
import { welcome } from './welcome.mjs';

/**
 * What a run consists of besides the database; tests put others in their place.
 * @type {{programs: import('./programs.mjs').Programs, install: typeof ensureInstalled, build: typeof ensureBuilt}}
 */
const real = { programs: builtPrograms, install: ensureInstalled, build: ensureBuilt };

/**
 * Starts Worthwhile and stays until it is asked to stop.
 * @param {readonly string[]} args
 * @param {typeof real} [parts]
 * @returns {Promise<number>} the exit code
 */
export async function main(args, parts = real) {
  const shutdown = new Shutdown();
  const progress = createProgress();
  onStopSignals(
    () => {
      progress.note('Stopping …');
      shutdown.request();
    },
    () => shutdown.hurry(),
  );
  let code = 0;
  try {
    const options = parseOptions(args);
    if (options.help) progress.note(usage);
    else await start(options, { shutdown, progress, parts });
  } catch (error) {
    if (!shutdown.signal.aborted) {
      printProblem(error);
      code = 1;
    }
  }
  await shutdown.undo(progress.note);
  if (shutdown.signal.aborted) progress.note('Stopped.');
  return code;
}

/**
 * @param {import('./options.mjs').StartOptions} options
 * @param {{shutdown: Shutdown, progress: import('./progress.mjs').Progress, parts: typeof real}} run
 */
async function start(options, { shutdown, progress, parts }) {
  const { programs } = parts;
  const { signal } = shutdown;
  const { note } = progress;
  const folder = dataFolder();
  const externalUrl = process.env['DATABASE_URL'] || undefined;

  const place = await takeRunLock(folder, 'npm start');
  if ('occupant' in place) {
    const { url, command, pid } = place.occupant;
    note(url ? `Worthwhile already runs here: ${url}` : `\`${command}\` is already starting here.`);
    note(`It is process ${pid}; stop it with Ctrl-C in its terminal.`);
    return;
  }
  shutdown.add('The record of this run', place.lock.release);

  if (options.reset && !(await mayReset({ folder, yes: options.yes, externalUrl, signal }))) {
    note('Nothing was changed.');
    return;
  }
  await parts.install({ progress, signal });
  if (options.reset)
    await progress.step('Deleting the old database', () => removeDatabase({ folder, log: note }));
  await parts.build({ progress, signal });

  const secrets = loadSecrets(folder);
  let moved = () => {};
  const database = await progress.step('Starting the database', async () => {
    if (!externalUrl) return keepDatabase({ log: note }, { note, onMoved: () => moved() });
    await checkExternalDatabase(externalUrl);
    return { url: externalUrl, created: false, stop: async () => {} };
  });
  shutdown.add('The database', database.stop);
  signal.throwIfAborted();

  const env = ownerEnvironment(database.url, secrets);
  await progress.step('Bringing the database up to date', () =>
    migrate({ script: programs.migrate, env, signal }),
  );
  let signIns = externalUrl || database.created ? undefined : knownSignIns(folder);
  if (!signIns && !options.empty) {
    signIns = await progress.step('Telling the demo story', () =>
      fillStory({ script: programs.fill, env, signal }),
    );
    if (!externalUrl) rememberSignIns(folder, signIns);
  }

  const served = await serve({
    programs,
    folder,
    secrets,
    database,
    demo: (signIns ?? []).length > 0,
    lock: place.lock,
    shutdown,
    progress,
  });
  moved = served.restart;
  note(welcome(served.url, signIns ?? []));
  await shutdown.requested;
}
