/**
 * The middle of some numbers; of an even count the mean of the two in the middle.
 * @param {readonly number[]} values not empty
 */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? Number.NaN)) / 2;
}

/**
 * The value that this part of the values stays below.
 * @param {readonly number[]} values
 * @param {number} part 0 to 1
 */
export function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/**
 * Runs two things in turn, A B A B, so that whatever else the machine does meets both alike.
 * @template A, B
 * @param {number} rounds
 * @param {(round: number) => Promise<A>} a
 * @param {(round: number) => Promise<B>} b
 * @returns {Promise<{a: A[], b: B[]}>}
 */
export async function alternate(rounds, a, b) {
  /** @type {{a: A[], b: B[]}} */
  const results = { a: [], b: [] };
  for (let round = 0; round < rounds; round += 1) {
    results.a.push(await a(round));
    results.b.push(await b(round));
  }
  return results;
}
