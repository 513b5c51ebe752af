import type { FastifyInstance, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';

export interface Upload {
  /** As the person's machine calls it; for showing only, never a path. */
  fileName: string;
  bytes: Buffer;
}

const FILE_NAME_MAX = 200;

/** Lets routes take a file as the body itself. It is handed on unread, so that its size can be refused first. */
export function addUploads(app: FastifyInstance): void {
  app.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload));
}

/**
 * The file in the body of a request.
 * @param refuseSize asked with the size the request states, and again while the body arrives; throws to refuse
 * @throws GraphQLError `BAD_REQUEST` for requests that another site may have sent, or that hold no file
 */
export async function readUpload(
  request: FastifyRequest,
  refuseSize: (bytes: number) => void,
): Promise<Upload> {
  // A form on another site cannot set this header without asking first.
  if (request.headers['x-worthwhile'] !== '1') throw badRequest('Send the header x-worthwhile: 1.');
  const stream = request.body as AsyncIterable<Buffer> | null | undefined;
  if (!stream || typeof stream !== 'object' || !(Symbol.asyncIterator in stream)) {
    throw badRequest('Send the file as application/octet-stream.');
  }
  const stated = Number(request.headers['content-length']);
  if (Number.isFinite(stated) && stated > 0) refuseSize(stated);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    refuseSize(size);
    chunks.push(chunk);
  }
  return { fileName: fileNameOf(request.headers['x-file-name']), bytes: Buffer.concat(chunks) };
}

function fileNameOf(header: string | string[] | undefined): string {
  const text = Array.isArray(header) ? header[0] : header;
  if (!text) return 'without a name';
  let name = text;
  try {
    name = decodeURIComponent(text);
  } catch {
    // Not encoded, as older clients send it.
  }
  const last = name.split(/[/\\]/).at(-1) ?? name;
  return last.replace(/\p{C}/gu, '').trim().slice(0, FILE_NAME_MAX) || 'without a name';
}

function badRequest(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } });
}
