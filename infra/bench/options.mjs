import { Problem } from '../problem.mjs';

/** @typedef {{names: string[], full: boolean, quick: boolean, profile: boolean, help: boolean}} BenchOptions */

/** @type {Readonly<Record<string, 'full' | 'quick' | 'profile' | 'help'>>} */
const known = {
  '--full': 'full',
  '--quick': 'quick',
  '--profile': 'profile',
  '--help': 'help',
  '-h': 'help',
};

/**
 * @param {readonly string[]} args
 * @param {readonly string[]} all the benchmarks there are
 * @returns {BenchOptions} without names: all of them
 * @throws {Problem} that names what is not known
 */
export function parseOptions(args, all) {
  const options = {
    names: /** @type {string[]} */ ([]),
    full: false,
    quick: false,
    profile: false,
    help: false,
  };
  const unknown = [];
  for (const arg of args) {
    const name = known[arg];
    if (name) options[name] = true;
    else if (all.includes(arg)) options.names.push(arg);
    else unknown.push(arg);
  }
  if (unknown.length > 0) {
    throw new Problem(`Not known: ${unknown.join(', ')}`, { todo: `\n${usage(all)}` });
  }
  if (options.names.length === 0) options.names.push(...all);
  return options;
}

/** @param {readonly string[]} all */
export const usage = (
  all,
) => `npm run bench [-- NAME…]   measures ${all.join(', ')}; all of them without a name
npm run bench -- --quick   a few of everything, to see that it works; its figures mean little
npm run bench -- --full    as many as docs/performance.md says, for instance 100,000 claims
npm run bench -- --profile leaves a CPU profile of the API in dist/bench

Each prints its figure with the floor beside it and writes dist/bench/NAME.json.`;
