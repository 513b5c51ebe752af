import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { leanFetch } from './lean-fetch.js';

interface Answer {
  readonly status: number;
  readonly body: string;
}

const sent: unknown[] = [];
let answers: Answer[] = [];
const original = globalThis.fetch;

beforeEach(() => {
  sent.length = 0;
  globalThis.fetch = jest.fn(async (_input: unknown, init?: RequestInit) => {
    sent.push(JSON.parse(String(init?.body)));
    const { status, body } = answers.shift() ?? { status: 200, body: '{}' };
    const response = { status, text: async () => body, clone: () => response };
    return response as Response;
  }) as typeof fetch;
});
afterEach(() => {
  globalThis.fetch = original;
});

const body = {
  operationName: 'Queue',
  query: 'query Queue { a }',
  variables: {},
  extensions: { documentId: 'sha256:1' },
};
const send = () => leanFetch('/graphql', { method: 'POST', body: JSON.stringify(body) });

describe('leanFetch', () => {
  it('sends the id instead of the text', async () => {
    answers = [{ status: 200, body: '{"data":{}}' }];
    await send();
    expect(sent).toEqual([{ operationName: 'Queue', variables: {}, documentId: 'sha256:1' }]);
  });

  it('sends the text when the API does not know the id', async () => {
    answers = [
      { status: 400, body: '{"errors":[{"extensions":{"code":"PERSISTED_QUERY_NOT_FOUND"}}]}' },
      { status: 200, body: '{"data":{}}' },
    ];
    expect((await send()).status).toBe(200);
    expect(sent[1]).toEqual({ operationName: 'Queue', variables: {}, query: 'query Queue { a }' });
  });

  it('asks only once when the request itself was wrong', async () => {
    answers = [{ status: 400, body: '{"errors":[{"extensions":{"code":"BAD_USER_INPUT"}}]}' }];
    expect((await send()).status).toBe(400);
    expect(sent).toHaveLength(1);
  });
});
