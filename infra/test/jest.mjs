import { onStopSignals } from '../process/stop-signals.mjs';
import { jestCommand, jestEnvironment } from './jest-command.mjs';
import { runCommand } from './run-command.mjs';

/** `node infra/test/jest.mjs [ARGUMENT…]`: Jest as `npm test` starts it, for one file while working on it. */
const stop = new AbortController();
const forget = onStopSignals(() => stop.abort());
const { code } = await runCommand(jestCommand(process.argv.slice(2)), {
  signal: stop.signal,
  env: jestEnvironment(),
});
forget();
process.exitCode = code;
