import { webDocument } from '../../infra/bench/documents.mjs';
import { drive, openLines } from '../../infra/bench/drive.mjs';
import { startFloor } from '../../infra/bench/floor-process.mjs';
import { graphqlRequest } from '../../infra/bench/http-line.mjs';
import { addEvent, addPeople, addSignals } from '../../infra/bench/people.mjs';
import { alternate, median, quantile } from '../../infra/bench/sample.mjs';
import { makeWorkspace } from '../../infra/bench/workspace.mjs';

const HANDS = 8;

/**
 * The first 20 of 200,000 people, newest first, signed in, behind row level security, by the document that the web sends.
 * The figure is processor time of the API per request, which is what a busy server runs out of.
 * @type {import('../../infra/bench/benchmarks.mjs').Benchmark}
 */
export async function list({ stand, size, say }) {
  const { owner, ownerUrl, api } = await stand();
  const people = size({ quick: 20_000, usual: 200_000 });
  const requests = size({ quick: 400, usual: 2_000 });
  const rounds = size({ quick: 3, usual: 7 });
  const { id: workspaceId, leader } = await makeWorkspace(owner, { reps: 1 });
  say(`making ${people.toLocaleString('en-GB')} people`);
  await addPeople(owner, { workspaceId, ownerId: leader.id, people });
  const event = await addEvent(owner, { workspaceId, proposedBy: leader.id, capacity: null });
  await addSignals(owner, { workspaceId, eventId: event.id });

  const floor = await startFloor('list-server.mjs', { url: ownerUrl, workspaceId });
  const bytes = graphqlRequest(
    { documentId: webDocument('query People'), variables: { first: 20 } },
    leader.cookie,
  );
  try {
    const pages = [await page(api, bytes), await page(floor, bytes)];
    if (pages[0] !== pages[1] || !pages[0]) throw new Error('The two sides do not list the same people.');
    for (const server of [api, floor]) await measure(server, bytes, requests * 2);
    const { a, b } = await alternate(
      rounds,
      () => measure(api, bytes, requests),
      () => measure(floor, bytes, requests),
    );
    const figure = median(a.map(({ cpu }) => cpu));
    const least = median(b.map(({ cpu }) => cpu));
    return [
      {
        name: 'list',
        figure,
        unit: 'ms CPU a request',
        floor: least,
        ratio: figure / least,
        goal: 'at most 3x bare Node and pg',
        met: figure / least <= 3,
        details: {
          people,
          'requests a round': requests,
          'rounds, ours (ms)': a.map(({ cpu }) => cpu),
          'rounds, bare (ms)': b.map(({ cpu }) => cpu),
          'requests a second, ours': median(a.map(({ perSecond }) => perSecond)),
          'requests a second, bare': median(b.map(({ perSecond }) => perSecond)),
          [`answer with ${HANDS} at once, ours, median (ms)`]: median(a.map(({ half }) => half)),
          [`answer with ${HANDS} at once, bare, median (ms)`]: median(b.map(({ half }) => half)),
        },
      },
    ];
  } finally {
    await floor.stop();
  }
}

/** @typedef {{port: number, cpu: () => Promise<number>}} Server */

/**
 * Processor time (milliseconds) of the server for each request.
 * @param {Server} server
 * @param {Buffer} bytes
 * @param {number} requests
 */
async function measure(server, bytes, requests) {
  const lines = await openLines(server.port, HANDS);
  const before = await server.cpu();
  const { perSecond, waits } = await drive(lines, requests, async (line) => {
    const { status } = await line.send(bytes);
    if (status !== 200) throw new Error(`The list answered ${status}.`);
  });
  const cpu = (((await server.cpu()) - before) * 1000) / requests;
  for (const line of lines) line.close();
  return { cpu, perSecond, half: quantile(waits, 0.5) };
}

/**
 * The ids of the page, to be sure that both sides do the same work.
 * @param {Server} server
 * @param {Buffer} bytes
 */
async function page(server, bytes) {
  const [line] = await openLines(server.port, 1);
  const answer = JSON.parse(String((await line?.send(bytes))?.body));
  line?.close();
  return answer.data?.people.people.map((/** @type {{id: string}} */ { id }) => id).join();
}
