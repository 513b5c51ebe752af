import { onStopSignals } from '../process/stop-signals.mjs';
import { printProblem } from '../problem.mjs';
import { ensureBuilt } from '../start/build.mjs';
import { benchmarks } from './benchmarks.mjs';
import { parseOptions, usage } from './options.mjs';
import { detailLines, keep, table } from './result.mjs';
import { openStand } from './stand.mjs';

/** @param {string} line */
const say = (line) => void process.stdout.write(`${line}\n`);

/**
 * Runs the benchmarks that were asked for, one after another, and tells and keeps what they found.
 * @param {readonly string[]} args
 * @returns {Promise<number>} 0 when all ran, whether their goals are met or not; 1 when one could not be run
 */
export async function main(args) {
  let failed = false;
  /** @type {import('./result.mjs').Result[]} */
  const results = [];
  /** @type {Promise<import('./stand.mjs').Stand> | undefined} */
  let opened;
  const close = async () => {
    await (await opened?.catch(() => undefined))?.stop();
  };
  onStopSignals(
    () => void close().finally(() => process.exit(130)),
    () => process.exit(130),
  );
  try {
    const options = parseOptions(args, Object.keys(benchmarks));
    if (options.help) {
      say(usage(Object.keys(benchmarks)));
      return 0;
    }
    await ensureBuilt();
    const { full, quick, profile } = options;
    const run = {
      stand: () => (opened ??= openStand({ profile })),
      size: (/** @type {{quick: number, usual: number, full?: number}} */ sizes) =>
        quick ? sizes.quick : full ? (sizes.full ?? sizes.usual) : sizes.usual,
      say: (/** @type {string} */ line) => say(`  ${line}`),
    };
    for (const name of options.names) {
      say(name);
      const benchmark = await benchmarks[name]?.();
      for (const result of (await benchmark?.(run)) ?? []) {
        keep(quick ? { ...result, details: { ...result.details, quick: 'few of everything' } } : result);
        results.push(result);
        for (const line of detailLines(result)) say(line);
      }
    }
  } catch (error) {
    printProblem(error);
    failed = true;
  }
  await close();
  if (results.length > 0) say(`\n${table(results)}\n\nKept in dist/bench.`);
  return failed ? 1 : 0;
}
