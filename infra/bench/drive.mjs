import { HttpLine } from './http-line.mjs';

/**
 * @param {number} port
 * @param {number} count
 */
export function openLines(port, count) {
  return Promise.all(Array.from({ length: count }, () => HttpLine.open(port)));
}

/**
 * Lets several hands work at once, each taking the next piece as soon as it has done one.
 * @template H
 * @param {readonly H[]} hands connections, for instance
 * @param {number} count pieces
 * @param {(hand: H, piece: number) => Promise<unknown>} work
 * @returns {Promise<{seconds: number, perSecond: number, waits: number[]}>} waits: milliseconds of each piece
 */
export async function drive(hands, count, work) {
  let next = 0;
  /** @type {number[]} */
  const waits = [];
  const began = performance.now();
  await Promise.all(
    hands.map(async (hand) => {
      while (next < count) {
        const piece = next;
        next += 1;
        const asked = performance.now();
        await work(hand, piece);
        waits.push(performance.now() - asked);
      }
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  return { seconds, perSecond: count / seconds, waits };
}
