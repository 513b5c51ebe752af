/** The signals by which a terminal, a supervisor or a closing window asks for the end. */
const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Calls `stop` once, at the first signal; `again` at each further one, for somebody who does not want to wait.
 * A terminal that has gone must not end the run before everything is stopped, so its write errors are ignored.
 * @param {(signal: NodeJS.Signals) => void} stop
 * @param {() => void} [again]
 * @returns {() => void} takes the handlers away
 */
export function onStopSignals(stop, again) {
  let asked = false;
  /** @param {NodeJS.Signals} signal */
  const handler = (signal) => {
    if (asked) return again?.();
    asked = true;
    stop(signal);
  };
  for (const signal of signals) process.on(signal, handler);
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  return () => {
    for (const signal of signals) process.off(signal, handler);
  };
}
