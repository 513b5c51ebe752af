import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { attendee } from '../../testing/attendee.js';
import { makeEvent, makePerson } from '../../testing/factories.js';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import type { TestWorkspace } from '../../testing/test-workspace.js';
import { newId } from '../../platform/database/id.js';

const SEATS = 20;
const CROWD = 200;

describe('two hundred people and twenty seats', () => {
  let test: TestApp;
  let ours: TestWorkspace;

  beforeAll(async () => {
    test = await startTestApp();
    ours = await test.workspace();
  });
  afterAll(() => test.stop());

  const makeTight = async (capacity: number) => {
    const id = await makeEvent(test.owner, ours.id, ours.marketer.id, { capacity });
    const { rows } = await test.owner.query<{ slug: string }>('select slug from event where id = $1', [id]);
    return { id, slug: rows[0]?.slug ?? '' };
  };
  const tally = async (id: string) => {
    const { rows } = await test.owner.query(
      `select e.seats_taken as taken,
              (select count(*)::int from registration r where r.event_id = e.id and r.answer = 'registered') as seated,
              (select coalesce(sum(delta), 0)::int from fact f where f.event_id = e.id and f.stage = 'register') as counted
       from event e where e.id = $1`,
      [id],
    );
    return rows[0] as { taken: number; seated: number; counted: number };
  };

  it('never oversells, and tells the others that it is full', async () => {
    const { id, slug } = await makeTight(SEATS);
    const guest = attendee(test);
    const answers = await Promise.all(
      Array.from({ length: CROWD }, (_, n) =>
        guest.post(`/e/${slug}`, {
          name: `Guest ${n}`,
          email: `guest.${n}.${slug}@example.com`,
          want: 'Day four',
        }),
      ),
    );
    const saved = answers.filter(({ statusCode }) => statusCode === 303).length;
    const full = answers.filter(({ statusCode }) => statusCode === 409).length;
    expect({ saved, full }).toEqual({ saved: SEATS, full: CROWD - SEATS });
    expect(await tally(id)).toEqual({ taken: SEATS, seated: SEATS, counted: SEATS });
    const { rows } = await test.owner.query('select count(*)::int as wants from want where event_id = $1', [
      id,
    ]);
    expect(rows[0]).toEqual({ wants: SEATS });
  });

  it('would oversell if it counted first and inserted then: the race is real', async () => {
    const { id } = await makeTight(1);
    const people = await Promise.all(Array.from({ length: 4 }, () => makePerson(test.owner, ours.id)));
    const clients = await Promise.all(people.map(() => test.owner.connect()));
    try {
      const free = await Promise.all(
        clients.map(async (client) => {
          await client.query('begin');
          const counted = await client.query(
            `select e.capacity > (select count(*) from registration r where r.event_id = e.id) as free
             from event e where e.id = $1`,
            [id],
          );
          return counted.rows[0].free as boolean;
        }),
      );
      // Everybody has looked before anybody sits down: so it happens when two requests overlap.
      await Promise.all(
        clients.map(async (client, index) => {
          if (!free[index]) return client.query('rollback');
          await client.query(
            `insert into registration (workspace_id, id, event_id, person_id, answer, created_at)
             values ($1, $2, $3, $4, 'registered', now())`,
            [ours.id, newId(), id, people[index]],
          );
          return client.query('commit');
        }),
      );
    } finally {
      for (const client of clients) client.release();
    }
    expect((await tally(id)).seated).toBeGreaterThan(1);
  });

  it('gives a seat that was given back to exactly one of many', async () => {
    const { id, slug } = await makeTight(1);
    const guest = attendee(test);
    const enter = (n: number) =>
      guest.post(`/e/${slug}`, { name: 'G', email: `next.${n}.${slug}@example.com` });
    await enter(0);
    await test.settle();
    const { rows } = await test.owner.query<{ html_body: string }>(
      `select html_body from mail where event_id = $1`,
      [id],
    );
    const own = /\/m\/[\w-]+/.exec(rows[0]?.html_body ?? '')?.[0];
    await Promise.all([guest.post(`${own}/cancel`), guest.post(`${own}/cancel`)]);
    expect(await tally(id)).toEqual({ taken: 0, seated: 0, counted: 0 });
    const answers = await Promise.all([1, 2, 3, 4, 5].map(enter));
    expect(answers.filter(({ statusCode }) => statusCode === 303)).toHaveLength(1);
    expect(await tally(id)).toEqual({ taken: 1, seated: 1, counted: 1 });
  });
});
