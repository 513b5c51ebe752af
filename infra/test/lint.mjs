import path from 'node:path';
import { root } from '../paths.mjs';
import { run } from '../process/run.mjs';
import { testEnvironment } from './run-command.mjs';

/**
 * `npm run lint [-- --fix]`: oxlint with type information and with Nx's module boundaries. That rule reads the project
 * graph which Nx has computed before; without one it only warns and checks nothing, so that warning is a failure here.
 */
const env = testEnvironment();
const options = { cwd: root, env, onOutput: (/** @type {string} */ text) => void process.stdout.write(text) };
const nx = path.join(root, 'node_modules', 'nx', 'dist', 'bin', 'nx.js');
const graph = await run(process.execPath, [nx, 'show', 'projects'], { cwd: root, env });
if (graph.code !== 0) process.stdout.write(graph.stdout + graph.stderr);

const oxlint = path.join(root, 'node_modules', 'oxlint', 'bin', 'oxlint');
const lint = await run(process.execPath, [oxlint, '--type-aware', ...process.argv.slice(2), '.'], options);
const unchecked = `${lint.stdout}${lint.stderr}`.includes('No cached ProjectGraph');
if (unchecked) process.stdout.write('Nx had no project graph: module boundaries were not checked.\n');
process.exitCode = graph.code || lint.code || (unchecked ? 1 : 0);
