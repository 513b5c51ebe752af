import { messageOf, printProblem } from '../problem.mjs';
import { onStopSignals } from '../process/stop-signals.mjs';
import { ensureInstalled } from '../start/install.mjs';
import { filesMatching } from './matching-files.mjs';
import { phases as allPhases } from './phases.mjs';
import { runPhase } from './run-phase.mjs';
import { closing } from './closing.mjs';

/**
 * Runs every phase, also after one has failed, so that one run shows everything.
 * Words narrow it to the tests whose path contains one of them; lint, types and the like are left out then.
 * @param {readonly string[]} words
 * @param {object} [parts] others for tests
 * @param {readonly import('./phases.mjs').Phase[]} [parts.phases]
 * @param {(line: string) => void} [parts.say]
 * @returns {Promise<number>} 0 when everything passed, 1 when not, 130 when it was interrupted
 */
export async function main(
  words,
  { phases = allPhases, say = (line) => void process.stdout.write(`${line}\n`) } = {},
) {
  const unknown = words.filter((word) => word.startsWith('-'));
  if (unknown.length > 0) {
    say(
      `Unknown option: ${unknown.join(', ')}. \`npm test -- WORD\` runs the tests whose path contains WORD.`,
    );
    return 1;
  }
  const stop = new AbortController();
  const forget = onStopSignals(() => stop.abort());
  try {
    await ensureInstalled({ signal: stop.signal });
  } catch (error) {
    printProblem(error);
    return 1;
  }

  const chosen = phases.filter((phase) => words.length === 0 || filesMatching(phase, words).length > 0);
  if (words.length > 0) {
    say(
      `Only tests whose path contains ${words.join(' or ')}; lint, format, types and the other checks are left out.`,
    );
  }
  /** @type {import('./closing.mjs').PhaseResult[]} */
  const results = [];
  for (const phase of chosen) {
    if (stop.signal.aborted) break;
    say(`\n=== ${phase.name} ===`);
    const began = Date.now();
    const result = await runPhase(phase, { words, signal: stop.signal, say }).catch((error) => ({
      passed: 0,
      failed: 1,
      skipped: 0,
      note: messageOf(error),
    }));
    const seconds = (Date.now() - began) / 1000;
    results.push({ name: phase.name, seconds, ...result });
    if (result.note) say(result.note);
    say(`=== ${phase.name}: ${result.failed > 0 ? 'FAILED' : 'passed'} in ${seconds.toFixed(1)} s ===`);
  }
  forget();
  if (stop.signal.aborted) say('\nInterrupted.');
  if (chosen.length === 0) say('\nNo test matches.');
  say(closing(results));
  if (stop.signal.aborted) return 130;
  return results.length > 0 && results.every((result) => result.failed === 0) ? 0 : 1;
}
