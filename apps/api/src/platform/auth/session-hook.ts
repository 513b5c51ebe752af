import type { FastifyInstance, FastifyRequest } from 'fastify';
import { runInScope } from '../database/scope.js';
import type { SessionStore } from './session-store.js';

export const SESSION_COOKIE = 'worthwhile_session';

/** Puts every request that carries a live session into its member's scope, before any handler runs. */
export function addSessionHook(app: FastifyInstance, sessions: SessionStore): void {
  app.addHook('preHandler', (request: FastifyRequest, _reply, done) => {
    const cookie = request.cookies?.[SESSION_COOKIE];
    if (!cookie) return done();
    sessions.find(cookie).then(
      (scope) => (scope ? runInScope({ ...scope, correlationId: request.id }, () => done()) : done()),
      (error: Error) => done(error),
    );
  });
}
