import { describe, expect, it, jest } from '@jest/globals';
import { closing } from './closing.mjs';
import { countJest, countPlaywright } from './count.mjs';
import { main } from './main.mjs';
import { filesMatching } from './matching-files.mjs';
import { phases } from './phases.mjs';
import { runCommand } from './run-command.mjs';
import { judge } from './run-phase.mjs';

// Starting programs takes its time on a busy machine.
jest.setTimeout(60_000);

/**
 * @param {string} name
 * @param {string} program
 * @returns {import('./phases.mjs').Phase}
 */
const check = (name, program) => ({ name, kind: 'check', commands: [['node', '-e', program]] });

/**
 * @param {readonly import('./phases.mjs').Phase[]} chosen
 * @param {string[]} [words]
 */
async function run(chosen, words = []) {
  /** @type {string[]} */
  const said = [];
  const code = await main(words, { phases: chosen, say: (line) => said.push(line) });
  return { code, said: said.join('\n') };
}

describe('npm test', () => {
  it('goes on after a phase that failed, and ends with the plain sum alone on its line', async () => {
    const { code, said } = await run([check('first', 'process.exit(3)'), check('second', '')]);
    expect(code).toBe(1);
    expect(said).toMatch(/=== first: FAILED in .* s ===[^]*=== second: passed in /);
    expect(said).toContain('`node -e process.exit(3)` ended with 3.');
    expect(said.split('\n').at(-1)).toBe('1 passed, 1 failed, 0 skipped');
  });

  it('says of a program that is missing that it is', async () => {
    const { said } = await run([{ name: 'x', kind: 'check', commands: [['no-such-program']] }]);
    expect(said).toContain('`no-such-program` was not found.');
  });

  it('narrowed by a word leaves the checks out, says so, and fails when nothing matches', async () => {
    const { code, said } = await run([check('lint', '')], ['handoff']);
    expect(code).toBe(1);
    expect(said).toMatch(
      /^Only tests whose path contains handoff; [^]*No test matches\.[^]*\n0 passed, 0 failed, 0 skipped$/,
    );
  });

  it('names an option it does not know', async () => {
    expect(await run([], ['--watch'])).toMatchObject({
      code: 1,
      said: expect.stringContaining('Unknown option: --watch'),
    });
  });

  it('knows which files a word means', () => {
    const infra = phases.filter((phase) => phase.name === 'infra');
    expect(infra.flatMap((phase) => filesMatching(phase, ['infra/test/te', 'no such']))).toEqual([
      'infra/test/test.spec.mjs',
    ]);
  });
});

describe('counting', () => {
  const ran = { passed: 2, failed: 0, skipped: 0 };

  it('counts a test file that did not load as a failed test', () => {
    const report = {
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 1,
      numTodoTests: 1,
      numRuntimeErrorTestSuites: 2,
    };
    expect(countJest(report)).toEqual({ passed: 5, failed: 3, skipped: 2 });
  });

  it('counts an error outside of every browser test as a failed one', () => {
    const stats = { expected: 3, unexpected: 0, flaky: 1, skipped: 2 };
    expect(countPlaywright({ stats })).toEqual({ passed: 4, failed: 0, skipped: 2 });
    expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 4, failed: 1, skipped: 2 });
  });

  it.each([
    ['no report', undefined, 1, false, /left no report/],
    ['no test', { passed: 0, failed: 0, skipped: 0 }, 0, false, /No test ran/],
    ['a runner that failed by itself', ran, 1, false, /ended with 1/],
    ['a run that hung', ran, 1, true, /took too long/],
  ])('takes %s for a failure', (_, count, code, timedOut, note) => {
    expect(judge(count, code, timedOut)).toMatchObject({ failed: 1, note: expect.stringMatching(note) });
  });

  it('takes a good report as it is', () => {
    expect(judge(ran, 0, false)).toBe(ran);
  });

  it('aligns the table', () => {
    expect(closing([{ name: 'domain', passed: 412, failed: 0, skipped: 0, seconds: 6.04 }])).toBe(
      [
        '',
        'phase            passed   failed  skipped  seconds',
        'domain              412        0        0      6.0',
        '',
        '412 passed, 0 failed, 0 skipped',
      ].join('\n'),
    );
  });
});

describe('runCommand', () => {
  it('ends a program that hangs, with its children', async () => {
    const program =
      "require('child_process').spawn(process.execPath, ['-e', 'setInterval(()=>{},1e3)']); setInterval(()=>{},1e3)";
    const { signal } = new AbortController();
    expect(await runCommand(['node', '-e', program], { signal, limit: 300 })).toMatchObject({
      timedOut: true,
    });
  });

  it('ends it when asked to stop', async () => {
    const stop = new AbortController();
    const running = runCommand(['node', '-e', 'setInterval(()=>{},1e3)'], { signal: stop.signal });
    setTimeout(() => stop.abort(), 100);
    expect((await running).timedOut).toBe(false);
  });
});
