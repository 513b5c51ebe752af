import { printProblem } from '../problem.mjs';
import { onStopSignals } from '../process/stop-signals.mjs';
import { startDatabase } from './start-database.mjs';

/**
 * `node infra/database/run.mjs`: the embedded database alone, until Ctrl-C. Prints one line of JSON with its address.
 */
try {
  const database = await startDatabase({ log: (line) => process.stderr.write(`${line}\n`) });
  const { url, port, pid, adopted } = database;
  process.stdout.write(`${JSON.stringify({ url, port, pid, adopted })}\n`);
  const waiting = setInterval(() => undefined, 60_000);
  onStopSignals(() => {
    clearInterval(waiting);
    database.stop().catch(printProblem);
  });
} catch (error) {
  printProblem(error);
  process.exitCode = 1;
}
