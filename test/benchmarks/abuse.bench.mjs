import { openLines } from '../../infra/bench/drive.mjs';
import { graphqlRequest, httpRequest } from '../../infra/bench/http-line.mjs';
import { makeWorkspace } from '../../infra/bench/workspace.mjs';

const LIMIT = 50;
const TIMES = 20;
const FIELDS = 'name email company';

const aliases = Array.from({ length: 1_000 }, (_, n) => `a${n}: people(first: 1) { people { name } }`).join(
  ' ',
);
const deep = `${'people(first: 1) { people { '.repeat(40)}name${' } }'.repeat(40)}`;
const json = { 'content-type': 'application/json' };

/** Requests that ask for far too much. Each must be refused, and refusing it must cost little. */
const ATTACKS = {
  '1,000 aliases': (/** @type {string} */ cookie) => graphqlRequest({ query: `{ ${aliases} }` }, cookie),
  '40 levels': (/** @type {string} */ cookie) => graphqlRequest({ query: `{ ${deep} }` }, cookie),
  'a batch of 100': (/** @type {string} */ cookie) => {
    const one = { query: `{ people(first: 1) { people { ${FIELDS} } } }` };
    return httpRequest('POST', '/graphql', { ...json, cookie }, JSON.stringify(Array(100).fill(one)));
  },
  'fragments in a circle': (/** @type {string} */ cookie) =>
    graphqlRequest(
      {
        query:
          '{ people(first: 1) { ...A } } fragment A on PersonPage { ...B } fragment B on PersonPage { ...A }',
      },
      cookie,
    ),
  'first: 200000': (/** @type {string} */ cookie) =>
    graphqlRequest({ query: `{ people(first: 200000) { people { ${FIELDS} } } }` }, cookie),
  '10 MB': (/** @type {string} */ cookie) =>
    httpRequest('POST', '/graphql', { ...json, cookie }, `{"query":"${'x'.repeat(10 * 1024 * 1024)}"}`),
};

/**
 * What refusing costs: processor time of the API for each kind of attack, signed in. The figure is the worst of them.
 * @type {import('../../infra/bench/benchmarks.mjs').Benchmark}
 */
export async function abuse({ stand }) {
  const { owner, api } = await stand();
  const { leader } = await makeWorkspace(owner, { reps: 1 });
  /** @type {Record<string, number>} */
  const costs = {};
  /** @type {string[]} */
  const accepted = [];
  for (const [name, attack] of Object.entries(ATTACKS)) {
    const bytes = attack(leader.cookie);
    if (!(await refused(api.port, bytes))) accepted.push(name);
    const before = await api.cpu();
    for (let time = 0; time < TIMES; time += 1) await refused(api.port, bytes);
    costs[`${name} (ms CPU)`] = (((await api.cpu()) - before) * 1000) / TIMES;
  }
  const figure = Math.max(...Object.values(costs));
  return [
    {
      name: 'abuse',
      figure,
      unit: 'ms CPU, the worst',
      floor: null,
      ratio: null,
      goal: `refused below ${LIMIT} ms of CPU each`,
      met: accepted.length === 0 && figure < LIMIT,
      details: { ...costs, 'not refused': accepted.length > 0 ? accepted : 'none' },
    },
  ];
}

/**
 * Sends it on a connection of its own, as the API may close one that sends too much.
 * @param {number} port
 * @param {Buffer} bytes
 */
async function refused(port, bytes) {
  const [line] = await openLines(port, 1);
  if (!line) throw new Error('No connection.');
  try {
    const { status, body } = await line.send(bytes);
    return status >= 400 || 'errors' in JSON.parse(String(body));
  } catch {
    // Closed while it was still being sent: refused without being read.
    return true;
  } finally {
    line.close();
  }
}
