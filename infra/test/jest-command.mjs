import os from 'node:os';
import path from 'node:path';
import { root } from '../paths.mjs';

/**
 * How Jest is started here: on ES modules, with at least two workers, for the database works while a test waits.
 * @param {readonly string[]} args
 */
export function jestCommand(args) {
  const cli = path.join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const workers = Math.max(2, os.availableParallelism() - 1);
  return ['node', cli, '-c', path.join(root, 'jest.config.mjs'), `--maxWorkers=${workers}`, ...args];
}

/** @returns {NodeJS.ProcessEnv} */
export function jestEnvironment() {
  const options = [process.env['NODE_OPTIONS'], '--experimental-vm-modules'].filter(Boolean).join(' ');
  return { NODE_OPTIONS: options, NODE_NO_WARNINGS: '1' };
}
