import { randomUUID } from 'node:crypto';
import fastifyCompress from '@fastify/compress';
import fastifyCookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyInstance, LogController } from 'fastify';
import { AppModule } from './app.module.js';
import { addSessionHook } from './platform/auth/session-hook.js';
import { SessionStore } from './platform/auth/session-store.js';
import { Config } from './platform/config/config.js';
import { addDocumentGuard } from './platform/graphql/document-guard.js';
import { PersistedDocuments } from './platform/graphql/persisted-documents.js';
import { HttpErrorsFilter } from './platform/http/http-errors.filter.js';
import { addSecurityHeaders } from './platform/http/security-headers.js';
import { addUploads } from './platform/http/upload.js';
import { serveWebApp } from './platform/http/web-app.js';
import { createLogger, NestLogger } from './platform/observability/logger.js';
import { Metrics } from './platform/observability/metrics.js';

const JSON_LIMIT = 256 * 1024;

/** The whole application, ready to listen: API, attendee pages and (when built) the web app on one port. */
export async function createApp(config: Config): Promise<NestFastifyApplication> {
  const logger = createLogger(config.LOG_LEVEL);
  const adapter = new FastifyAdapter({
    loggerInstance: logger.child({}, { level: config.LOG_LEVEL === 'info' ? 'warn' : config.LOG_LEVEL }),
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: JSON_LIMIT,
    trustProxy: config.TRUST_PROXY,
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule, adapter, {
    logger: new NestLogger(logger),
    abortOnError: false,
  });
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  await app.register(fastifyCookie);
  await app.register(fastifyCompress, { threshold: 2048, encodings: ['br', 'gzip'] });
  addSecurityHeaders(fastify);
  addUploads(fastify);
  addSessionHook(fastify, app.get(SessionStore));
  addDocumentGuard(fastify, PersistedDocuments.load(config.PERSISTED_DOCUMENTS));
  app.get(Metrics).watch(fastify);
  app.useGlobalFilters(new HttpErrorsFilter());
  app.enableShutdownHooks(['SIGTERM', 'SIGINT']);
  await serveWebApp(app, config.WEB_DIST);
  await app.init();
  await fastify.ready();
  return app;
}
