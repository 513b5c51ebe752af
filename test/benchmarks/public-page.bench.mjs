import { get } from 'node:http';
import { findBrowser } from '../../infra/browser/find-browser.mjs';
import { addEvent } from '../../infra/bench/people.mjs';
import { makeWorkspace } from '../../infra/bench/workspace.mjs';

const LIMIT = 40 * 1024;

/**
 * The public page of an event with all that it loads, gzipped, as a phone without anything in its cache gets it.
 * @type {import('../../infra/bench/benchmarks.mjs').Benchmark}
 */
export async function publicPage({ stand }) {
  const { owner, api } = await stand();
  const { id: workspaceId, leader } = await makeWorkspace(owner, { reps: 1 });
  const event = await addEvent(owner, { workspaceId, proposedBy: leader.id, capacity: 100 });
  const base = new URL(`http://127.0.0.1:${api.port}/e/${event.slug}`);
  /** @type {Record<string, number>} */
  const sizes = {};
  for (const url of await asked(base)) sizes[url.pathname] = await bytesOf(url);
  const whole = Object.values(sizes).reduce((sum, size) => sum + size, 0);
  return [
    {
      name: 'public-page',
      figure: whole / 1024,
      unit: 'KB gzipped',
      floor: null,
      ratio: null,
      goal: 'below 40 KB gzipped in all',
      met: whole < LIMIT,
      details: Object.fromEntries(
        Object.entries(sizes).map(([name, size]) => [name, `${size.toLocaleString('en-GB')} bytes`]),
      ),
    },
  ];
}

/**
 * The addresses that a phone asks for when it opens the page. Only a browser knows which of the fonts of a style sheet
 * the text needs.
 * @param {URL} page
 * @returns {Promise<URL[]>}
 */
async function asked(page) {
  const { chromium } = await import('@playwright/test');
  const { executablePath, args, env } = await findBrowser({ from: ['named', 'installed', 'packaged'] });
  const browser = await chromium.launch({ executablePath, args, env: { ...env } });
  try {
    const phone = await browser.newPage({ viewport: { width: 390, height: 844 }, isMobile: true });
    /** @type {Set<string>} */
    const seen = new Set();
    phone.on('request', (request) => {
      if (request.url().startsWith(page.origin)) seen.add(request.url());
    });
    await phone.goto(page.href, { waitUntil: 'networkidle', timeout: 60_000 });
    return [...seen].map((url) => new URL(url));
  } finally {
    await browser.close();
  }
}

/**
 * The bytes of the body as they are sent.
 * @param {URL} url
 * @returns {Promise<number>}
 */
function bytesOf(url) {
  return new Promise((resolve, reject) => {
    const request = get(url, { headers: { 'accept-encoding': 'gzip' }, timeout: 30_000 }, (response) => {
      if (response.statusCode !== 200)
        return reject(new Error(`${url.pathname} answered ${response.statusCode}.`));
      let size = 0;
      response.on('data', (/** @type {Buffer} */ chunk) => {
        size += chunk.length;
      });
      response.on('end', () => resolve(size));
    });
    request.on('timeout', () => request.destroy(new Error(`${url.pathname} did not answer.`)));
    request.on('error', reject);
  });
}
