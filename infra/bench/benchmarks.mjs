/**
 * @typedef {object} Run
 * @property {() => Promise<import('./stand.mjs').Stand>} stand the database and the API of this run
 * @property {(sizes: {quick: number, usual: number, full?: number}) => number} size picks how much to do
 * @property {(line: string) => void} say tells what takes its time
 */

/** @typedef {(run: Run) => Promise<import('./result.mjs').Result[]>} Benchmark */

/**
 * Every benchmark by name, loaded when it is asked for.
 * @type {Readonly<Record<string, () => Promise<Benchmark>>>}
 */
export const benchmarks = {
  list: async () => (await import('../../test/benchmarks/list.bench.mjs')).list,
  claim: async () => (await import('../../test/benchmarks/claim.bench.mjs')).claim,
  register: async () => (await import('../../test/benchmarks/register.bench.mjs')).register,
  start: async () => (await import('../../test/benchmarks/start.bench.mjs')).start,
  abuse: async () => (await import('../../test/benchmarks/abuse.bench.mjs')).abuse,
  'public-page': async () => (await import('../../test/benchmarks/public-page.bench.mjs')).publicPage,
};
