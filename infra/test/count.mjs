/**
 * What Jest writes with `--json`, as far as it is counted.
 * @typedef {{numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   numRuntimeErrorTestSuites: number}} JestReport
 */

/**
 * A file that could not even be loaded counts as a failed test.
 * @param {JestReport} report
 * @returns {import('./closing.mjs').Count}
 */
export function countJest(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * What Playwright's json reporter writes, as far as it is counted.
 * @typedef {{stats: {expected: number, unexpected: number, flaky: number, skipped: number}, errors?: unknown[]}} PlaywrightReport
 */

/**
 * An error outside of every test, such as a server that did not start, counts as a failed one.
 * @param {PlaywrightReport} report
 * @returns {import('./closing.mjs').Count}
 */
export function countPlaywright({ stats, errors = [] }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + (stats.unexpected === 0 ? errors.length : 0),
    skipped: stats.skipped,
  };
}
