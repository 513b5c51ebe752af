import { printProblem } from '../problem.mjs';
import { onStopSignals } from '../process/stop-signals.mjs';
import { startDatabase } from './start-database.mjs';

/**
 * `node infra/database/run.mjs`: the embedded database alone, until Ctrl-C. Prints one line of JSON with its address.
 * A signal that comes while it still starts is obeyed as soon as it has started.
 */
const waiting = setInterval(() => undefined, 60_000);
const asked = new Promise((resolve) => onStopSignals(resolve));
try {
  const database = await startDatabase({ log: (line) => process.stderr.write(`${line}\n`) });
  const { url, port, pid, adopted } = database;
  process.stdout.write(`${JSON.stringify({ url, port, pid, adopted })}\n`);
  await asked;
  await database.stop();
} catch (error) {
  printProblem(error);
  process.exitCode = 1;
}
clearInterval(waiting);
