import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../problem.mjs';

/**
 * Waits until the API says that it is ready.
 * @param {string} url of `/health/ready`
 * @param {object} options
 * @param {import('./supervise.mjs').Supervised} options.api
 * @param {AbortSignal} options.signal
 * @param {number} [options.patience] milliseconds
 * @throws {Problem} when it ends three times before, or takes too long
 */
export async function waitUntilReady(url, { api, signal, patience = 120_000 }) {
  for (const until = Date.now() + patience; Date.now() < until; await sleep(50)) {
    signal.throwIfAborted();
    if (api.failures() >= 3)
      throw new Problem(`The API does not start. It said:\n${api.lastWords()}`, { kept });
    try {
      const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) });
      await answer.arrayBuffer();
      if (answer.ok) return;
    } catch {
      // Not listening yet.
    }
  }
  throw new Problem(`The API was not ready after ${patience / 1000} s. It said:\n${api.lastWords()}`, {
    kept,
  });
}

const kept = 'Your data were not touched.';
