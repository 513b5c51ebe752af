/**
 * A command that passes or fails as a whole; counts as one.
 * @typedef {{name: string, kind: 'check', commands: string[][]}} CheckPhase
 */

/**
 * Tests run by Jest or Playwright, counted one by one. `folders` is where they lie, so that a filter need not start a
 * runner that has nothing to run.
 * @typedef {{name: string, kind: 'jest', project: string, folders: string[]}} JestPhase
 * @typedef {{name: string, kind: 'playwright', config: string, folders: string[]}} PlaywrightPhase
 */

/** @typedef {CheckPhase | JestPhase | PlaywrightPhase} Phase */

/**
 * Everything `npm test` runs, in this order: what is fast and points at the cause first.
 * Programs are those of the installed packages, or `node`.
 * @type {readonly Phase[]}
 */
export const phases = [
  { name: 'lint', kind: 'check', commands: [['node', 'infra/test/lint.mjs']] },
  { name: 'format', kind: 'check', commands: [['oxfmt', '--check', '.']] },
  {
    name: 'types',
    kind: 'check',
    commands: [
      ['tsc', '-b'],
      ['tsc', '-p', 'infra'],
    ],
  },
  { name: 'schema', kind: 'check', commands: [['node', 'infra/test/schema-drift.mjs']] },
  { name: 'build', kind: 'check', commands: [['node', 'infra/test/build.mjs']] },
  { name: 'architecture', kind: 'jest', project: 'architecture', folders: ['test/architecture'] },
  { name: 'domain', kind: 'jest', project: 'domain', folders: ['libs/domain', 'libs/schema'] },
  { name: 'api', kind: 'jest', project: 'api', folders: ['apps/api', 'libs/testing'] },
  { name: 'web', kind: 'jest', project: 'web', folders: ['apps/web', 'libs/ui'] },
  { name: 'infra', kind: 'jest', project: 'infra', folders: ['infra'] },
  {
    name: 'journeys',
    kind: 'playwright',
    config: 'test/journeys/playwright.config.ts',
    folders: ['test/journeys'],
  },
];
