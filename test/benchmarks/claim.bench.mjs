import { webDocument } from '../../infra/bench/documents.mjs';
import { drive, openLines } from '../../infra/bench/drive.mjs';
import { openClients } from '../../infra/bench/floor-sql.mjs';
import { graphqlRequest } from '../../infra/bench/http-line.mjs';
import { addEvent, addHandOffs, addPeople } from '../../infra/bench/people.mjs';
import { alternate, median, quantile } from '../../infra/bench/sample.mjs';
import { makeWorkspace } from '../../infra/bench/workspace.mjs';

const HANDS = 64;
/** A rep holds at most 25 people, so a hand goes on as the next rep then. */
const CAP = 25;
/** Reps who hold some people before it begins. */
const HOLDERS = 100;
const HELD_EACH = 20;

const CLAIM = `
  update hand_off set status = 'claimed', claimed_by = $2, claimed_at = now()
  where workspace_id = $1 and id = (
    select id from hand_off where workspace_id = $1 and status = 'available'
    order by due_at, points desc, id limit 1 for update skip locked)
  returning id`;

/**
 * Sixty-four reps claim the next at once until nobody is left, over HTTP; beside it the bare statement, from Node over
 * as many connections. Ours also checks permission and cap, states the fact and queues its deliveries.
 * @type {import('../../infra/bench/benchmarks.mjs').Benchmark}
 */
export async function claim({ stand, size, say }) {
  const { owner, ownerUrl, api } = await stand();
  const rounds = size({ quick: 2, usual: 5 });
  const each = size({ quick: 500, usual: 2_000, full: 20_000 });
  const warm = size({ quick: 100, usual: 500 });
  const total = each * rounds + warm;
  const ours = await makeQueue(owner, total, Math.ceil(total / CAP) + HANDS * (rounds + 2));
  const bare = await makeQueue(owner, total, 1);
  say(`${total.toLocaleString('en-GB')} people wait, and as many for the bare statement`);

  const reps = ours.reps.map(({ cookie }) =>
    graphqlRequest({ documentId: webDocument('mutation ClaimNext') }, cookie),
  );
  /** @type {string[]} */
  const claimed = [];
  const claims = async (/** @type {number} */ count) => {
    const lines = await openLines(api.port, HANDS);
    const hands = lines.map((line) => ({ line, rep: nextRep(reps), held: 0 }));
    const before = await api.cpu();
    const driven = await drive(hands, count, async (hand) => {
      if (hand.held === CAP) Object.assign(hand, { rep: nextRep(reps), held: 0 });
      const answer = JSON.parse(String((await hand.line.send(hand.rep)).body)).data?.claimNextHandoff;
      if (!answer?.handOffId) throw new Error(`A claim was not accepted: ${JSON.stringify(answer)}`);
      claimed.push(answer.handOffId);
      hand.held += 1;
    });
    const cpu = (((await api.cpu()) - before) * 1000) / count;
    for (const line of lines) line.close();
    return { ...driven, cpu };
  };
  const { clients, close } = await openClients(ownerUrl, HANDS);
  const values = [bare.id, bare.leader.id];
  const statements = (/** @type {number} */ count) =>
    drive(clients, count, async (client) => {
      const { rowCount } = await client.query({ name: 'claim', text: CLAIM, values });
      if (rowCount !== 1) throw new Error('The bare statement found nobody.');
    });
  await claims(warm);
  await statements(warm);
  const { a, b } = await alternate(
    rounds,
    () => claims(each),
    () => statements(each),
  );
  await close();

  const figure = median(a.map(({ perSecond }) => perSecond));
  const floor = median(b.map(({ perSecond }) => perSecond));
  const checked = await verify(owner, ours.id, claimed);
  return [
    {
      name: 'claim',
      figure,
      unit: 'claims/s',
      floor,
      ratio: figure / floor,
      goal: 'at least 0.5x SKIP LOCKED, no double claim',
      met: figure / floor >= 0.5 && checked.doubles === 0,
      details: {
        claims: claimed.length,
        ...checked,
        'rounds, ours (claims/s)': a.map(({ perSecond }) => perSecond),
        'rounds, bare (claims/s)': b.map(({ perSecond }) => perSecond),
        'CPU of the API a claim (ms)': median(a.map(({ cpu }) => cpu)),
        'answer with 64 at once, median (ms)': median(a.map(({ waits }) => quantile(waits, 0.5))),
        'answer with 64 at once, 95% (ms)': median(a.map(({ waits }) => quantile(waits, 0.95))),
      },
    },
  ];
}

/**
 * A workspace with so many people who wait, and a hundred reps besides who hold some already.
 * @param {import('pg').Pool} owner
 * @param {number} waiting
 * @param {number} reps
 */
async function makeQueue(owner, waiting, reps) {
  const { id: workspaceId, leader, reps: all } = await makeWorkspace(owner, { reps: reps + HOLDERS });
  const heldBy = all.slice(0, HOLDERS).map(({ id }) => id);
  await addPeople(owner, { workspaceId, ownerId: leader.id, people: waiting + HOLDERS * HELD_EACH });
  const event = await addEvent(owner, { workspaceId, proposedBy: leader.id, capacity: null });
  await addHandOffs(owner, { workspaceId, eventId: event.id, heldBy, heldEach: HELD_EACH });
  return { id: workspaceId, leader, reps: all.slice(HOLDERS) };
}

/**
 * @param {Buffer[]} reps
 * @returns {Buffer}
 */
function nextRep(reps) {
  const rep = reps.pop();
  if (!rep) throw new Error('There are not enough reps for this many claims.');
  return rep;
}

/**
 * Counts in the database and in the answers whatever would be a claim too many.
 * @param {import('pg').Pool} owner
 * @param {string} workspaceId
 * @param {readonly string[]} claimed
 */
async function verify(owner, workspaceId, claimed) {
  const { rows } = await owner.query(
    `select
       (select count(*)::int - ${HOLDERS * HELD_EACH} from hand_off where workspace_id = $1 and status = 'claimed') as claimed,
       (select count(*)::int from fact where workspace_id = $1 and kind = 'handoff.claimed') as facts,
       (select count(*)::int from (select 1 from fact where workspace_id = $1 and kind = 'handoff.claimed'
          group by data ->> 'handOffId' having count(*) > 1) twice) as twice,
       (select count(*)::int from (select 1 from hand_off where workspace_id = $1 and status = 'claimed'
          group by claimed_by having count(*) > ${CAP}) many) as over`,
    [workspaceId],
  );
  const found = rows[0];
  const answered = claimed.length - new Set(claimed).size;
  const lost = Math.abs(claimed.length - found.claimed) + Math.abs(claimed.length - found.facts);
  return {
    doubles: answered + found.twice + found.over + lost,
    'claimed in the database': found.claimed,
    facts: found.facts,
  };
}
