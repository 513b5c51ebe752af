import type { FastifyInstance } from 'fastify';
import { httpOf } from './test-workspace.js';
import type { TestApp } from './start-test-app.js';

export type Reply = Awaited<ReturnType<FastifyInstance['inject']>>;

/** Somebody without a session who opens pages and sends forms, as a browser without script does. */
export function attendee({ app }: TestApp) {
  const http = httpOf(app);
  return {
    get: (url: string): Promise<Reply> => http.inject({ method: 'GET', url }),
    head: (url: string): Promise<Reply> => http.inject({ method: 'HEAD', url }),
    post: (
      url: string,
      fields: Record<string, string> = {},
      headers: Record<string, string> = {},
    ): Promise<Reply> =>
      http.inject({
        method: 'POST',
        url,
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          origin: 'http://localhost:4000',
          ...headers,
        },
        payload: new URLSearchParams(fields).toString(),
      }),
  };
}

/** The text of a page as one reads it: without tags, with its characters. */
export function readable(html: string): string {
  const text = html
    .replace(/<(style|script)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('\u00a0', ' ');
  const characters: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#x27': "'", amp: '&' };
  return text
    .replace(/&(lt|gt|quot|#x27|amp);/g, (_, name: string) => characters[name] ?? '')
    .replace(/\s+/g, ' ');
}
