import { unwrapResolverError } from '@apollo/server/errors';
import { Logger } from '@nestjs/common';
import { type GraphQLFormattedError, GraphQLError } from 'graphql';
import { findScope } from '../database/scope.js';

const logger = new Logger('graphql');
const FORESEEN = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'DOCUMENT_TOO_COSTLY',
  'PERSISTED_QUERY_NOT_FOUND',
]);

/** Lets foreseen errors through; anything else is logged whole and shown as a number to quote. */
export function maskError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = String(formatted.extensions?.['code'] ?? '');
  const correlationId = findScope()?.correlationId ?? crypto.randomUUID();
  if (FORESEEN.has(code)) {
    const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
    return { ...formatted, extensions: { ...extensions, correlationId } };
  }
  const original = error instanceof GraphQLError ? unwrapResolverError(error) : error;
  // PostgreSQL could not read a value as the column's type: an id that is no UUID names nothing that exists.
  if ((original as { code?: unknown } | null)?.code === '22P02') {
    const message = 'This does not exist, or you cannot see it.';
    return {
      message,
      ...(formatted.path ? { path: formatted.path } : {}),
      extensions: { code: 'NOT_FOUND', correlationId },
    };
  }
  logger.error({ err: original, correlationId, path: formatted.path }, 'unexpected error');
  return {
    message: `Something went wrong on our side. Nothing was changed. Quote ${correlationId.slice(0, 8)} if it stays.`,
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code: 'INTERNAL_SERVER_ERROR', correlationId },
  };
}
