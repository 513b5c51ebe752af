import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeEvent, makeProblem } from '../../testing/factories.js';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import type { TestWorkspace } from '../../testing/test-workspace.js';
import { readyEvent } from './testing/planning.js';

const BOARD = `query($filter: EventFilter) { board(filter: $filter) { stage count events {
  promise keys { marketing { turnedAt } } problem { statement } } } }`;
const LIST = `query($filter: EventFilter, $sort: EventSort, $first: Int!, $after: String) {
  events(filter: $filter, sort: $sort, first: $first, after: $after) { nextCursor events { promise stage } } }`;
interface Page {
  events: { nextCursor: string | null; events: { promise: string; stage: string }[] };
}

describe('the board and the list', () => {
  let test: TestApp;
  let ours: TestWorkspace;

  beforeAll(async () => {
    test = await startTestApp();
    ours = await test.workspace();
    const now = +test.clock.now();
    const hour = 3_600_000;
    const make = (promise: string, from: number, over: object = {}) =>
      makeEvent(test.owner, ours.id, ours.marketer.id, {
        promise,
        starts_at: new Date(now + from * hour),
        ends_at: new Date(now + (from + 1) * hour),
        ...over,
      });
    const undated = { starts_at: null, ends_at: null };
    const accruals = await makeProblem(test.owner, ours.id, { statement: 'Accruals nobody trusts' });
    await make('A proposal', 0, { stage: 'proposed', ...undated, proposed_team: 'sales' });
    await make('In planning', 200, { stage: 'planning', problem_id: accruals });
    await readyEvent(test, ours, { promise: 'Ready for keys' });
    await make('Soon', 24);
    await make('Running', -0.5, { format: 'dinner' });
    await make('Over 1', -48);
    await make('Over 2', -24);
    await make('Gone', 300, { stage: 'cancelled' });
    await make('No thanks', 300, { stage: 'declined' });
  });
  afterAll(() => test.stop());

  const page = async (variables: object) =>
    (await ours.rep.ask<Page>(LIST, { first: 50, ...variables })).events;
  const promises = async (variables: object) => (await page(variables)).events.map(({ promise }) => promise);

  it('puts each event into its column', async () => {
    const { board } = await ours.rep.ask<{
      board: { stage: string; count: number; events: { promise: string }[] }[];
    }>(BOARD);
    expect(
      board.map(({ stage, count, events }) => [stage, count, ...events.map(({ promise }) => promise)]),
    ).toEqual([
      ['proposed', 1, 'A proposal'],
      ['planning', 1, 'In planning'],
      ['ready', 1, 'Ready for keys'],
      ['published', 1, 'Soon'],
      ['live', 1, 'Running'],
      ['done', 2, 'Over 2', 'Over 1'],
    ]);
  });

  it('lists by start in both directions, undated events last of all', async () => {
    expect((await promises({ sort: 'start_asc' })).slice(0, 3)).toEqual(['Over 1', 'Over 2', 'Running']);
    expect((await promises({ sort: 'start_desc' })).at(0)).toBe('A proposal');
  });

  it('filters by stage, words, team, problem, format and time', async () => {
    expect(await promises({ filter: { stages: ['ready'] } })).toEqual(['Ready for keys']);
    expect(await promises({ filter: { stages: ['planning'] } })).toEqual(['In planning']);
    expect(await promises({ filter: { stages: ['live', 'done'] }, sort: 'start_asc' })).toEqual([
      'Over 1',
      'Over 2',
      'Running',
    ]);
    expect(await promises({ filter: { q: 'ACCRUALS nobody' } })).toEqual(['In planning']);
    expect(await promises({ filter: { q: '100%' } })).toEqual([]);
    expect(await promises({ filter: { team: 'sales' } })).toEqual(['A proposal']);
    expect(await promises({ filter: { format: 'dinner' } })).toEqual(['Running']);
    expect(await promises({ filter: { mine: true } })).toEqual(['Ready for keys']);
    const day = { from: '2026-10-14T00:00:00Z', to: '2026-10-15T00:00:00Z' };
    expect(await promises({ filter: day })).toEqual(['Soon']);
  });

  it('pages without a gap or a repeat, also where a filter thins the batches', async () => {
    const workspace = await test.workspace();
    for (let index = 0; index < 7; index += 1) {
      const starts_at = new Date(+test.clock.now() + 86_400_000);
      await readyEvent(test, workspace, {
        promise: `Ready ${index}`,
        starts_at,
        ends_at: new Date(+starts_at + 1),
      });
      await readyEvent(test, workspace, { promise: `Not ready ${index}`, starts_at, hosts: '[]' });
    }
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const variables: Record<string, unknown> = { filter: { stages: ['ready'] }, first: 2, after };
      const { events }: Page = await workspace.rep.ask<Page>(LIST, variables);
      seen.push(...events.events.map(({ promise }) => promise));
      after = events.nextCursor;
    } while (after);
    expect(seen.sort()).toEqual(Array.from({ length: 7 }, (_, index) => `Ready ${index}`));
  });

  it('shows nothing of another workspace', async () => {
    const theirs = await test.workspace();
    const { events } = await theirs.rep.ask<Page>(LIST, { first: 50 });
    expect(events.events).toEqual([]);
  });
});
