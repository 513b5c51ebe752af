import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeEvent, makeProblem } from '../../testing/factories.js';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import type { TestWorkspace } from '../../testing/test-workspace.js';

const READ = `query($id: ID!) { event(id: $id) {
  id slug publicUrl stage audience promise takeAways format mode startsAt timeZone capacity seatsTaken
  hosts { name part } goals { register } problem { statement } proposedBy { name deactivatedAt } adoptedBy { name }
} }`;

describe('reading an event', () => {
  let test: TestApp;
  let ours: TestWorkspace;
  let theirs: TestWorkspace;

  beforeAll(async () => {
    test = await startTestApp();
    ours = await test.workspace();
    theirs = await test.workspace();
  });
  afterAll(() => test.stop());

  it('comes with its problem and the members who brought it here', async () => {
    const problem = await makeProblem(test.owner, ours.id);
    const id = await makeEvent(test.owner, ours.id, ours.marketer.id, {
      problem_id: problem,
      adopted_by: ours.rep.id,
    });
    const { event } = await ours.rep.ask<{ event: Record<string, unknown> }>(READ, { id });
    expect(event).toMatchObject({
      stage: 'published',
      publicUrl: `http://localhost:4000/e/${String(event['slug'])}`,
      problem: { statement: 'Intercompany is settled last' },
      proposedBy: { name: 'Ingrid Vaszary', deactivatedAt: null },
      adoptedBy: { name: 'Mara Okonjo' },
      goals: { register: null },
    });
  });

  it('is live from its start and done from its end', async () => {
    const now = test.clock.now();
    const stageOf = async (startsAt: number, endsAt: number) => {
      const id = await makeEvent(test.owner, ours.id, ours.marketer.id, {
        starts_at: new Date(+now + startsAt),
        ends_at: new Date(+now + endsAt),
      });
      return (await ours.rep.ask<{ event: { stage: string } }>(READ, { id })).event.stage;
    };
    expect(await stageOf(1, 3_600_000)).toBe('published');
    expect(await stageOf(0, 3_600_000)).toBe('live');
    expect(await stageOf(-3_600_000, 0)).toBe('done');
  });

  it('is invisible to another workspace', async () => {
    const id = await makeEvent(test.owner, ours.id, ours.marketer.id);
    const { errors } = await theirs.marketer.tryAsk(READ, { id });
    expect(errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
  });
});
