/**
 * @typedef {{passed: number, failed: number, skipped: number, note?: string}} Count
 * @typedef {Count & {name: string, seconds: number}} PhaseResult
 */

/**
 * The table at the end of a run, and as its last line the plain sum.
 * @param {readonly PhaseResult[]} results
 */
export function closing(results) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  const rows = [['phase', 'passed', 'failed', 'skipped', 'seconds']];
  for (const { name, passed, failed, skipped, seconds } of results) {
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
    rows.push([name, String(passed), String(failed), String(skipped), seconds.toFixed(1)]);
  }
  const table = rows.map(([name = '', ...numbers]) =>
    [name.padEnd(14), ...numbers.map((text) => text.padStart(8))].join(' '),
  );
  return ['', ...table, '', `${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`].join('\n');
}
