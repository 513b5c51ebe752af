import type { FastifyInstance } from 'fastify';
import { type DocumentNode, GraphQLError, parse } from 'graphql';
import { checkDocument, LIMITS } from './document-limits.js';
import type { PersistedDocuments } from './persisted-documents.js';

interface GraphqlBody {
  query?: unknown;
  documentId?: unknown;
  variables?: unknown;
}

/**
 * Looks at every GraphQL request before Apollo does: turns the ids of our own web into their documents, and
 * refuses batches and costly documents. Validation alone takes seconds on a document with a thousand aliases,
 * which is why this comes first.
 */
export function addDocumentGuard(app: FastifyInstance, persisted: PersistedDocuments): void {
  app.addHook('preHandler', (request, reply, done) => {
    if (request.method !== 'POST' || !request.url.startsWith('/graphql')) return done();
    try {
      expandDocument(request.body, persisted);
      done();
    } catch (error) {
      const known = error instanceof GraphQLError ? error : new GraphQLError('The request is not GraphQL.');
      reply.status(400).send({ errors: [known.toJSON()] });
    }
  });
}

/** @throws GraphQLError when the body is a batch, names an unknown document or holds one that costs too much. */
export function expandDocument(body: unknown, persisted: PersistedDocuments): void {
  if (Array.isArray(body))
    throw refusal('Batches are not taken. Send one document a request.', 'BAD_REQUEST');
  if (typeof body !== 'object' || body === null)
    throw refusal('Send a JSON object with a query.', 'BAD_REQUEST');
  const request = body as GraphqlBody;
  if (typeof request.documentId === 'string') {
    const text = persisted.find(request.documentId);
    if (text === undefined) throw refusal('This document is not known here.', 'PERSISTED_QUERY_NOT_FOUND');
    request.query = text;
    delete request.documentId;
    return;
  }
  if (typeof request.query !== 'string') return;
  const variables = (request.variables ?? {}) as Record<string, unknown>;
  checkDocument(parseDocument(request.query), variables);
}

function parseDocument(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: LIMITS.tokens, noLocation: true });
  } catch (error) {
    const { message } = error as Error;
    throw refusal(message, /\d+ tokens/.test(message) ? 'DOCUMENT_TOO_COSTLY' : 'GRAPHQL_PARSE_FAILED');
  }
}

function refusal(message: string, code: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}
