import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SESSION_COOKIE } from '../auth/session-hook.js';
import { SessionStore } from '../auth/session-store.js';
import { Config } from '../config/config.js';
import type { Scope } from '../database/scope.js';
import type { GraphqlContext } from './context.js';
import { LIMITS } from './document-limits.js';
import { maskError } from './mask-error.js';
import { SCHEMA_OPTIONS } from './schema-options.js';

interface SocketContext {
  extra: { request: { headers: { cookie?: string; origin?: string; host?: string } }; scope?: Scope };
}

/** The API under `/graphql`, over HTTP and (for subscriptions) WebSocket. */
@Module({
  imports: [
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      inject: [Config, SessionStore],
      useFactory: (config: Config, sessions: SessionStore): ApolloDriverConfig => ({
        path: '/graphql',
        autoSchemaFile: true,
        sortSchema: true,
        buildSchemaOptions: SCHEMA_OPTIONS,
        introspection: config.NODE_ENV !== 'production',
        playground: false,
        csrfPrevention: true,
        allowBatchedHttpRequests: false,
        parseOptions: { maxTokens: LIMITS.tokens },
        formatError: maskError,
        includeStacktraceInErrorResponses: false,
        // On by default, it wraps the resolver of every field to compute a caching header that nobody here reads.
        plugins: [ApolloServerPluginCacheControlDisabled()],
        context: (first: unknown, second?: unknown): GraphqlContext => contextOf(first, second),
        subscriptions: {
          'graphql-ws': {
            onConnect: async (socket: unknown) => connect(socket as SocketContext, sessions, config),
          },
        },
      }),
    }),
  ],
})
export class ApiGraphqlModule {}

function contextOf(first: unknown, second: unknown): GraphqlContext {
  const socket = first as Partial<SocketContext>;
  if (socket.extra) return socket.extra.scope ? { scope: socket.extra.scope } : {};
  return { request: first as FastifyRequest, reply: second as FastifyReply };
}

/** A socket is opened with the session cookie, from our own pages only: browsers send cookies to sockets anywhere. */
async function connect(socket: SocketContext, sessions: SessionStore, config: Config): Promise<boolean> {
  const { cookie, origin, host } = socket.extra.request.headers;
  if (origin && new URL(origin).host !== host && origin !== new URL(config.PUBLIC_URL).origin) return false;
  const value = cookie
    ?.split(/;\s*/)
    .find((part) => part.startsWith(`${SESSION_COOKIE}=`))
    ?.slice(SESSION_COOKIE.length + 1);
  const scope = await sessions.find(value);
  if (scope) socket.extra.scope = scope;
  return scope !== undefined;
}
