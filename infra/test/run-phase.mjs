import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from '../browser/find-browser.mjs';
import { root } from '../paths.mjs';
import { ensureBuilt } from '../start/build.mjs';
import { jestCommand, jestEnvironment } from './jest-command.mjs';
import { countJest, countPlaywright } from './count.mjs';
import { runCommand } from './run-command.mjs';

/**
 * @typedef {{words: readonly string[], signal: AbortSignal, say: (line: string) => void}} Run
 * @typedef {import('./closing.mjs').Count} Count
 */

/**
 * Runs one phase and counts.
 * @param {import('./phases.mjs').Phase} phase
 * @param {Run} run
 * @returns {Promise<Count>}
 */
export async function runPhase(phase, run) {
  if (phase.kind === 'check') return runCheck(phase, run);
  const report = path.join(root, 'dist', 'test', `${phase.name}.json`);
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const { code, timedOut } =
    phase.kind === 'jest' ? await runJest(phase, run, report) : await runPlaywright(phase, run, report);
  const count = phase.kind === 'jest' ? countJest : countPlaywright;
  return judge(
    existsSync(report) ? count(JSON.parse(readFileSync(report, 'utf8'))) : undefined,
    code,
    timedOut,
  );
}

/**
 * @param {import('./phases.mjs').CheckPhase} phase
 * @param {Run} run
 * @returns {Promise<Count>}
 */
async function runCheck({ commands }, { signal }) {
  for (const command of commands) {
    const { code } = await runCommand(command, { signal });
    if (code === 0) continue;
    const why = code === 127 ? 'was not found' : `ended with ${code}`;
    return { passed: 0, failed: 1, skipped: 0, note: `\`${command.join(' ')}\` ${why}.` };
  }
  return { passed: 1, failed: 0, skipped: 0 };
}

/**
 * @param {import('./phases.mjs').JestPhase} phase
 * @param {Run} run
 * @param {string} report
 */
function runJest({ project }, { words, signal }, report) {
  const command = jestCommand([
    `--selectProjects=${project}`,
    '--json',
    `--outputFile=${report}`,
    ...words.map(literal),
  ]);
  return runCommand(command, { signal, env: jestEnvironment() });
}

/**
 * @param {import('./phases.mjs').PlaywrightPhase} phase
 * @param {Run} run
 * @param {string} report
 */
async function runPlaywright({ config }, { words, signal, say }, report) {
  await ensureBuilt({ signal });
  const browser = await findBrowser({ log: say });
  say(`Browser: ${browser.name}`);
  const cli = path.join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  const command = ['node', cli, 'test', '-c', config, '--reporter=list,json', ...words.map(literal)];
  const env = {
    ...browser.env,
    PLAYWRIGHT_CHROMIUM: browser.executablePath,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  };
  return runCommand(command, { signal, env });
}

/**
 * A phase that ran no test has failed, and so has one whose runner failed although every test it counted passed.
 * @param {Count | undefined} count
 * @param {number} code
 * @param {boolean} timedOut
 * @returns {Count}
 */
export function judge(count, code, timedOut) {
  const none = { passed: 0, failed: 0, skipped: 0 };
  if (timedOut)
    return { ...(count ?? none), failed: (count?.failed ?? 0) + 1, note: 'It took too long and was ended.' };
  if (!count) return { ...none, failed: 1, note: `The test runner ended with ${code} and left no report.` };
  if (count.passed + count.failed + count.skipped === 0) return { ...none, failed: 1, note: 'No test ran.' };
  if (code !== 0 && count.failed === 0)
    return { ...count, failed: 1, note: `The test runner ended with ${code}.` };
  return count;
}

/** @param {string} word */
function literal(word) {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
