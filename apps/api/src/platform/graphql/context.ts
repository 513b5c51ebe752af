import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Scope } from '../database/scope.js';

/** What resolvers may use of the transport. `scope` is set for subscriptions, where no request is running. */
export interface GraphqlContext {
  request?: FastifyRequest;
  reply?: FastifyReply;
  scope?: Scope;
}
