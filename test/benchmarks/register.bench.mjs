import { drive, openLines } from '../../infra/bench/drive.mjs';
import { openClients } from '../../infra/bench/floor-sql.mjs';
import { httpRequest } from '../../infra/bench/http-line.mjs';
import { addEvent } from '../../infra/bench/people.mjs';
import { alternate, median, quantile } from '../../infra/bench/sample.mjs';
import { makeWorkspace } from '../../infra/bench/workspace.mjs';

const SEATS = 100;
const HANDS = 64;
const TAKE = `
  update event set seats_taken = seats_taken + 1
  where workspace_id = $1 and id = $2 and seats_taken < capacity returning id`;

/**
 * A hundred seats and two thousand people who send the public form at the same moment; then how many a second are told
 * that it is full, beside the conditional update alone.
 * @type {import('../../infra/bench/benchmarks.mjs').Benchmark}
 */
export async function register({ stand, size, say }) {
  const { owner, ownerUrl, api } = await stand();
  const crowd = size({ quick: 256, usual: 2_048 });
  const rounds = size({ quick: 2, usual: 5 });
  const each = size({ quick: 200, usual: 1_000 });
  const { id: workspaceId, leader } = await makeWorkspace(owner, { reps: 1 });
  const event = await addEvent(owner, { workspaceId, proposedBy: leader.id, capacity: SEATS });

  say(`${crowd.toLocaleString('en-GB')} people want one of ${SEATS} seats`);
  const everybody = await openLines(api.port, crowd);
  const answers = await Promise.all(
    everybody.map((line, guest) => line.send(form(event.slug, `crowd-${guest}`))),
  );
  for (const line of everybody) line.close();
  const counted = await tally(owner, workspaceId, event.id);
  const saved = answers.filter(({ status }) => status === 303).length;
  const full = answers.filter(({ status }) => status === 409).length;
  const oversold = counted.taken > SEATS || counted.seated > SEATS;
  const right =
    saved === SEATS && full === crowd - SEATS && new Set([saved, ...Object.values(counted)]).size === 1;

  let guests = 0;
  const tooLate = async () => {
    const lines = await openLines(api.port, HANDS);
    const before = await api.cpu();
    const driven = await drive(lines, each, async (line) => {
      guests += 1;
      const { status } = await line.send(form(event.slug, `late-${guests}`));
      if (status !== 409) throw new Error(`A full event answered ${status}.`);
    });
    const cpu = (((await api.cpu()) - before) * 1000) / each;
    for (const line of lines) line.close();
    return { ...driven, cpu };
  };
  const { clients, close } = await openClients(ownerUrl, HANDS);
  const statements = () =>
    drive(clients, each * 4, async (client) => {
      const { rowCount } = await client.query({ name: 'take', text: TAKE, values: [workspaceId, event.id] });
      if (rowCount !== 0) throw new Error('The bare statement found a seat.');
    });
  await tooLate();
  await statements();
  const { a, b } = await alternate(rounds, tooLate, statements);
  await close();
  const figure = median(a.map(({ perSecond }) => perSecond));
  const floor = median(b.map(({ perSecond }) => perSecond));
  return [
    {
      name: 'register',
      figure,
      unit: 'sold-out answers/s',
      floor,
      ratio: figure / floor,
      goal: 'at least 0.5x conditional update, no oversell',
      met: figure / floor >= 0.5 && !oversold && right,
      details: {
        'at once': crowd,
        'got a seat': saved,
        'told that it is full': full,
        'in the database': counted,
        oversold,
        'rounds, ours (answers/s)': a.map(({ perSecond }) => perSecond),
        'rounds, bare (statements/s)': b.map(({ perSecond }) => perSecond),
        'CPU of the API an answer (ms)': median(a.map(({ cpu }) => cpu)),
        'answer with 64 at once, median (ms)': median(a.map(({ waits }) => quantile(waits, 0.5))),
      },
    },
  ];
}

/**
 * The form of the public page, as a browser sends it.
 * @param {string} slug
 * @param {string} guest
 */
function form(slug, guest) {
  const fields = {
    name: `Guest ${guest}`,
    email: `${guest}@example.com`,
    want: 'Close by day five',
    timeZone: 'Europe/Lisbon',
  };
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return httpRequest('POST', `/e/${slug}`, headers, String(new URLSearchParams(fields)));
}

/**
 * Counter, registrations and facts: they must agree.
 * @param {import('pg').Pool} owner
 * @param {string} workspaceId
 * @param {string} eventId
 * @returns {Promise<{taken: number, seated: number, facts: number}>}
 */
async function tally(owner, workspaceId, eventId) {
  const { rows } = await owner.query(
    `select e.seats_taken as taken,
       (select count(*)::int from registration r
        where r.workspace_id = $1 and r.event_id = $2 and r.answer = 'registered') as seated,
       (select coalesce(sum(delta), 0)::int from fact f
        where f.workspace_id = $1 and f.event_id = $2 and f.stage = 'register') as facts
     from event e where e.workspace_id = $1 and e.id = $2`,
    [workspaceId, eventId],
  );
  return rows[0];
}
