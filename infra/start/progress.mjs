/**
 * Tells on a terminal or in a log what takes its time.
 * @typedef {object} Progress
 * @property {<T>(title: string, work: () => Promise<T>) => Promise<T>} step
 * @property {(line: string) => void} note a line that stays
 */

/**
 * A terminal sees the running step with its seconds; a log gets a line when a step takes longer than a second, again
 * every 15 seconds, and one at its end.
 * @param {{stream?: {write: (text: string) => unknown, isTTY?: boolean, columns?: number}, now?: () => number}} [options]
 * @returns {Progress}
 */
export function createProgress({ stream = process.stdout, now = Date.now } = {}) {
  const live = stream.isTTY === true;
  const erase = live ? '\r\u001B[2K' : '';
  let current = '';

  /** @param {string} line */
  const note = (line) => {
    stream.write(`${erase}${line}\n${live ? current : ''}`);
  };

  /** @type {Progress['step']} */
  const step = async (title, work) => {
    const began = now();
    const seconds = () => Math.round((now() - began) / 1000);
    let told = 0;
    const tick = () => {
      if (live) {
        current = `  ${title} … ${seconds() > 0 ? `${seconds()} s` : ''}`.slice(
          0,
          (stream.columns || 80) - 1,
        );
        stream.write(`${erase}${current}`);
      } else if (told === 0 || seconds() >= told + 15) {
        told = Math.max(seconds(), 1);
        stream.write(`  ${title} … ${told > 1 ? `${told} s` : ''}`.trimEnd() + '\n');
      }
    };
    if (live) tick();
    const timer = setInterval(tick, 1000);
    const finish = (/** @type {string} */ mark) => {
      clearInterval(timer);
      current = '';
      stream.write(`${erase}${mark} ${title} (${((now() - began) / 1000).toFixed(1)} s)\n`);
    };
    try {
      const result = await work();
      finish('✓');
      return result;
    } catch (error) {
      finish('✗');
      throw error;
    }
  };
  return { step, note };
}
