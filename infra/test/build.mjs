import { printProblem } from '../problem.mjs';
import { ensureBuilt } from '../start/build.mjs';

/** `node infra/test/build.mjs`: builds through Nx, whatever an earlier start remembers. */
try {
  await ensureBuilt({ always: true });
} catch (error) {
  printProblem(error);
  process.exitCode = 1;
}
