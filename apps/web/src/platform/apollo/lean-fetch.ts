/** What the API answers when it has another manifest than this page, for instance right after an update. */
const NOT_FOUND = 'PERSISTED_QUERY_NOT_FOUND';

/**
 * Sends the id of a persisted document instead of its text; when the API does not know it, the text after all.
 * The id comes as `extensions.documentId` of the request body.
 */
export const leanFetch: typeof fetch = async (input, init) => {
  const body: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : null;
  if (!isRequest(body)) return fetch(input, init);
  const { query, extensions, ...rest } = body;
  const { documentId, ...others } = extensions;
  const kept = Object.keys(others).length > 0 ? { ...rest, extensions: others } : rest;
  const answer = await fetch(input, { ...init, body: JSON.stringify({ ...kept, documentId }) });
  if (answer.status !== 400 || !(await answer.clone().text()).includes(NOT_FOUND)) return answer;
  return fetch(input, { ...init, body: JSON.stringify({ ...kept, query }) });
};

interface LeanRequest {
  readonly query: string;
  readonly extensions: { readonly documentId: string };
}

function isRequest(body: unknown): body is LeanRequest {
  if (typeof body !== 'object' || body === null || !('extensions' in body)) return false;
  const { extensions } = body;
  return typeof extensions === 'object' && extensions !== null && 'documentId' in extensions;
}
