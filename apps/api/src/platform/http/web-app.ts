import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const OWN_PATHS = /^\/(graphql|api|health|metrics|assets)(\/|$|\?)/;

/** Serves the built web app: hashed files for a year, the page itself never from a cache, for every path of the router. */
export async function serveWebApp(app: NestFastifyApplication, folder: string | undefined): Promise<void> {
  if (!folder || !existsSync(join(folder, 'index.html'))) return;
  const fastify = app.getHttpAdapter().getInstance();
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    wildcard: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      const hashed = path.includes(`${join(folder, 'assets')}`);
      reply.setHeader('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  // The router of the web app knows its own pages, also those that do not exist. Any route of ours wins over this one.
  fastify.get('/*', (request, reply) => {
    if (OWN_PATHS.test(request.url)) return reply.callNotFound();
    return reply.header('cache-control', 'no-cache').sendFile('index.html', folder);
  });
}
