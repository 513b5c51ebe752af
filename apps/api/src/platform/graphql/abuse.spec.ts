import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { httpOf, type TestWorkspace } from '../../testing/test-workspace.js';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import { LIMITS } from './document-limits.js';

describe('a request that asks too much', () => {
  let test: TestApp;
  let ours: TestWorkspace;
  beforeAll(async () => {
    test = await startTestApp();
    ours = await test.workspace();
  });
  afterAll(() => test.stop());

  const send = (payload: string | object, headers: Record<string, string> = {}) =>
    httpOf(test.app).inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', cookie: ours.marketer.cookie, ...headers },
      payload,
    });
  const code = (body: string): unknown =>
    (JSON.parse(body) as { errors?: { extensions?: { code?: string } }[] }).errors?.[0]?.extensions?.code;

  const deep = `{ ${'a { '.repeat(LIMITS.depth + 1)} b ${'} '.repeat(LIMITS.depth + 1)} }`;
  const bomb =
    `query { ...f0 } ` +
    Array.from({ length: 40 }, (_, n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`).join(' ') +
    ` fragment f40 on Query { viewer { demo } }`;

  it.each([
    ['1,000 aliases', `{ ${Array.from({ length: 1000 }, (_, n) => `a${n}: viewer { demo }`).join(' ')} }`],
    ['many levels', deep],
    ['a page of 200,000', '{ outbox(first: 200000) { nextCursor } }'],
    ['a fragment that spreads itself', 'query { ...a } fragment a on Query { ...a }'],
    ['fragments that double forty times', bomb],
  ])('is refused: %s', async (_, query) => {
    const answer = await send({ query });
    expect(answer.statusCode).toBe(400);
    expect(code(answer.body)).toBe('DOCUMENT_TOO_COSTLY');
  });

  it('is refused when the page size comes in a variable', async () => {
    const query = 'query($n: Int!) { outbox(first: $n) { nextCursor } }';
    expect(code((await send({ query, variables: { n: 200_000 } })).body)).toBe('DOCUMENT_TOO_COSTLY');
  });

  it('is refused as a batch', async () => {
    const answer = await send([{ query: '{ __typename }' }, { query: '{ __typename }' }]);
    expect([answer.statusCode, code(answer.body)]).toEqual([400, 'BAD_REQUEST']);
  });

  it('is refused at 10 MB', async () => {
    expect((await send(JSON.stringify({ query: `{ a(b: "${'x'.repeat(10_000_000)}") }` }))).statusCode).toBe(
      413,
    );
  });

  it('is refused as a form post from another site', async () => {
    const answer = await send('query=%7B__typename%7D', { 'content-type': 'text/plain' });
    expect(answer.statusCode).toBe(400);
  });

  it('is refused as a GET with a side effect', async () => {
    const answer = await httpOf(test.app).inject({
      method: 'GET',
      url: `/graphql?query=${encodeURIComponent('mutation { signOut }')}`,
      headers: { cookie: ours.marketer.cookie },
    });
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect((await ours.marketer.ask<{ viewer: object }>('{ viewer { demo } }')).viewer).toEqual({
      demo: false,
    });
  });

  it('is refused when it names a document nobody registered', async () => {
    expect(code((await send({ documentId: 'sha256:00' })).body)).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  it('answers an id that is no id like one that does not exist', async () => {
    const { errors } = await ours.marketer.tryAsk('{ problem(id: "no uuid") { id } }');
    expect(errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
  });
});
