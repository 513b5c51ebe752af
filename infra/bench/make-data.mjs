import path from 'node:path';
import { startDatabase } from '../database/start-database.mjs';
import { dataFolder } from '../paths.mjs';
import { Problem, printProblem } from '../problem.mjs';
import { onStopSignals } from '../process/stop-signals.mjs';
import { ensureBuilt } from '../start/build.mjs';
import { ownerEnvironment } from '../start/environment.mjs';
import { migrate } from '../start/prepare.mjs';
import { builtPrograms } from '../start/programs.mjs';
import { loadSecrets } from '../secrets.mjs';
import { addEvents, addRegistrations } from './events.mjs';
import { addPeople } from './people.mjs';
import { settings } from './stand.mjs';
import { makeWorkspace } from './workspace.mjs';

/** @param {string} line */
const say = (line) => void process.stdout.write(`${line}\n`);

/**
 * Builds one big workspace in a database of its own, `bench/postgres` in the data folder, which stays; beside it is
 * nothing else. 100,000 people, 1,000 events and 500,000 registrations with their facts; ten times that with `--full`.
 * @param {readonly string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function makeData(args) {
  /** @type {(() => Promise<unknown>)[]} */
  const undo = [];
  const stop = async () => {
    for (const one of undo.splice(0).reverse()) await one();
  };
  onStopSignals(
    () => void stop().finally(() => process.exit(130)),
    () => process.exit(130),
  );
  try {
    const unknown = args.filter((arg) => arg !== '--full');
    if (unknown.length > 0)
      throw new Problem(`Not known: ${unknown.join(', ')}`, { todo: 'There is --full.' });
    await ensureBuilt();
    const people = args.includes('--full') ? 1_000_000 : 100_000;
    const { default: pg } = await import('pg');
    const folder = path.join(dataFolder(), 'bench');
    const database = await startDatabase({ dataDir: path.join(folder, 'postgres'), settings, log: say });
    undo.push(database.stop);
    await migrate({
      script: builtPrograms.migrate,
      env: ownerEnvironment(database.url, loadSecrets(folder)),
    });
    const owner = new pg.Pool({ connectionString: database.url, max: 2 });
    owner.on('error', () => undefined);
    undo.push(() => owner.end());
    await fill(owner, people);
    say(`It stays in ${database.dataDir}; delete that folder to be rid of it.`);
    await stop();
    return 0;
  } catch (error) {
    await stop();
    printProblem(error);
    return 1;
  }
}

/**
 * @param {import('pg').Pool} owner
 * @param {number} people
 */
async function fill(owner, people) {
  const { rows } = await owner.query('select count(*)::int as there from person');
  if (rows[0].there > 0) {
    say(`There are ${rows[0].there.toLocaleString('en-GB')} people already; nothing was added.`);
    return;
  }
  const began = performance.now();
  const done = (/** @type {string} */ what) =>
    say(`${what} (${((performance.now() - began) / 1000).toFixed(0)} s)`);
  const { id: workspaceId, leader } = await makeWorkspace(owner, { reps: 20 });
  await addPeople(owner, { workspaceId, ownerId: leader.id, people });
  done(`${people.toLocaleString('en-GB')} people`);
  const events = people / 100;
  await addEvents(owner, { workspaceId, proposedBy: leader.id, events });
  done(`${events.toLocaleString('en-GB')} events`);
  await addRegistrations(owner, { workspaceId, each: 5 });
  done(`${(people * 5).toLocaleString('en-GB')} registrations with their facts`);
  await owner.query('vacuum analyze');
  done('analysed');
}
