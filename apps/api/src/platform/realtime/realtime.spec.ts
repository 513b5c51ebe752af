import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client, createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import type { TestMember, TestWorkspace } from '../../testing/test-workspace.js';
import { Database } from '../database/database.js';
import { Ledger } from '../facts/ledger.js';

describe('live updates', () => {
  let test: TestApp;
  let ours: TestWorkspace;
  let theirs: TestWorkspace;
  let url: string;
  const clients: Client[] = [];

  beforeAll(async () => {
    test = await startTestApp();
    await test.app.listen(0, '127.0.0.1');
    const { port } = test.app.getHttpServer().address() as AddressInfo;
    url = `ws://127.0.0.1:${port}/graphql`;
    ours = await test.workspace();
    theirs = await test.workspace();
  });
  afterAll(async () => {
    for (const client of clients) await client.dispose();
    await test.stop();
  });

  const connect = (headers: Record<string, string>): Client => {
    class WithHeaders extends WebSocket {
      constructor(address: string, protocols?: string | string[]) {
        super(address, protocols, { headers });
      }
    }
    const client = createClient({ url, webSocketImpl: WithHeaders, retryAttempts: 0, lazy: true });
    clients.push(client);
    return client;
  };
  const watch = (client: Client): { kind: string; eventId: string | null }[] => {
    const seen: { kind: string; eventId: string | null }[] = [];
    client.subscribe<{ workspaceChanged: (typeof seen)[number] }>(
      { query: 'subscription { workspaceChanged { kind eventId } }' },
      {
        next: ({ data }) => data && seen.push(data.workspaceChanged),
        error: () => undefined,
        complete: () => undefined,
      },
    );
    return seen;
  };
  const state = (member: TestMember, kind: 'event.published' | 'person.imported') =>
    member.act(() =>
      test.app
        .get(Database)
        .write((tx) => test.app.get(Ledger).append(tx, [{ kind, occurredAt: test.clock.now() }])),
    );
  const until = async (reached: () => boolean): Promise<void> => {
    for (let n = 0; n < 100 && !reached(); n++) await new Promise((resolve) => setTimeout(resolve, 30));
  };

  it('reach the members of the workspace, and no other', async () => {
    const mine = watch(connect({ cookie: ours.marketer.cookie }));
    const foreign = watch(connect({ cookie: theirs.marketer.cookie }));
    await new Promise((resolve) => setTimeout(resolve, 400));
    await state(ours.rep, 'event.published');
    await test.settle();
    await until(() => mine.length > 0);
    await state(theirs.rep, 'event.published');
    await test.settle();
    await until(() => foreign.length > 0);
    expect(mine).toEqual([{ kind: 'event.published', eventId: null }]);
    expect(foreign).toHaveLength(1);
  });

  it('leave bulk facts out', async () => {
    const mine = watch(connect({ cookie: ours.marketer.cookie }));
    await new Promise((resolve) => setTimeout(resolve, 300));
    await state(ours.rep, 'person.imported');
    await state(ours.rep, 'event.published');
    await test.settle();
    await until(() => mine.length > 0);
    expect(mine.map(({ kind }) => kind)).toEqual(['event.published']);
  });

  it.each([
    ['without a session', {}],
    ['from a page of another site', { origin: 'https://elsewhere.example' }],
  ])('are refused %s', async (_, headers: Record<string, string>) => {
    const cookie: Record<string, string> = headers['origin'] ? { cookie: ours.marketer.cookie } : {};
    const closed = await new Promise<number>((resolve) => {
      const client = connect({ ...headers, ...cookie });
      client.on('closed', (event) => resolve((event as { code: number }).code));
      client.subscribe(
        { query: 'subscription { workspaceChanged { kind } }' },
        { next: () => undefined, error: () => undefined, complete: () => undefined },
      );
    });
    expect(closed).toBe(4403);
  });
});
