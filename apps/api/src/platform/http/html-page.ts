import type { FastifyReply, FastifyRequest } from 'fastify';

/** Sends a page for an attendee: never from a cache, because seats and answers change. */
export function sendPage(reply: FastifyReply, html: string, status = 200): FastifyReply {
  return reply
    .status(status)
    .header('content-type', 'text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(html);
}

/** After a form: the address to read next, by GET, so that reloading sends nothing twice. */
export function seeOther(reply: FastifyReply, path: string): FastifyReply {
  return reply.status(303).header('location', path).header('cache-control', 'no-store').send('');
}

/**
 * True when a posted form came from one of our own pages. Browsers say so by `Origin` or `Sec-Fetch-Site`; a program
 * that sends neither carries nobody's authority, because attendee pages have no cookies.
 */
export function sentFromHere(request: FastifyRequest, publicUrl: string): boolean {
  const { origin } = request.headers;
  if (origin !== undefined) {
    if (!URL.canParse(origin)) return false;
    const { host } = new URL(origin);
    return host === request.host || host === request.headers.host || host === new URL(publicUrl).host;
  }
  const site = request.headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none';
}
