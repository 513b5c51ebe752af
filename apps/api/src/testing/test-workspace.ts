import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Role, Team } from '@worthwhile/domain';
import type { TestClock } from '@worthwhile/testing';
import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import { SignInCommand } from '../directory/index.js';
import { SESSION_COOKIE } from '../platform/auth/session-hook.js';
import { newId } from '../platform/database/id.js';
import { type Actor, runInScope } from '../platform/database/scope.js';

export interface GraphqlAnswer<T> {
  data?: T;
  errors?: { message: string; path?: string[]; extensions?: Record<string, unknown> }[];
}

/** A signed-in member of a test workspace. */
export interface TestMember {
  id: string;
  name: string;
  email: string;
  team: Team;
  role: Role;
  cookie: string;
  /** Sends a document as this member, over HTTP in process. Throws when the answer holds errors. */
  ask<T = Record<string, unknown>>(query: string, variables?: Record<string, unknown>): Promise<T>;
  /** The same, with whatever came back. */
  tryAsk<T = Record<string, unknown>>(
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<GraphqlAnswer<T>>;
  /** Runs `fn` in this member's scope, for calling commands and repositories directly. */
  act<T>(fn: () => T): T;
}

export interface TestWorkspace {
  id: string;
  marketer: TestMember;
  rep: TestMember;
  secondRep: TestMember;
  marketingLeader: TestMember;
  salesLeader: TestMember;
  admin: TestMember;
}

/** Makes a workspace of its own for a test; nothing is shared and nothing needs to be removed. */
export async function makeWorkspace(
  app: NestFastifyApplication,
  owner: pg.Pool,
  clock: TestClock,
): Promise<TestWorkspace> {
  const id = newId();
  await owner.query('insert into workspace (id, name, created_at) values ($1, $2, $3)', [
    id,
    'Closewell',
    clock.now(),
  ]);
  const member = async (name: string, team: Team, role: Role): Promise<TestMember> => {
    const memberId = newId();
    const email = `${name.toLowerCase().replaceAll(' ', '.')}.${memberId.slice(-6)}@closewell.example`;
    await owner.query(
      'insert into member (workspace_id, id, name, email, team, role) values ($1, $2, $3, $4, $5, $6)',
      [id, memberId, name, email, team, role],
    );
    const { token } = await app
      .get(SignInCommand)
      .open(id, memberId, { address: '127.0.0.1', userAgent: null });
    const actor: Actor = { kind: 'member', memberId, sessionId: null, team, role };
    const cookie = `${SESSION_COOKIE}=${token}`;
    const tryAsk = <T>(query: string, variables: Record<string, unknown> = {}) =>
      askGraphql<T>(app, query, variables, cookie);
    const ask = async <T>(query: string, variables: Record<string, unknown> = {}): Promise<T> => {
      const { data, errors } = await tryAsk<T>(query, variables);
      if (errors) throw new Error(JSON.stringify(errors));
      return data as T;
    };
    const act = <T>(fn: () => T): T => runInScope({ workspaceId: id, actor }, fn);
    return { id: memberId, name, email, team, role, cookie, ask, tryAsk, act };
  };
  return {
    id,
    marketer: await member('Ingrid Vaszary', 'marketing', 'contributor'),
    rep: await member('Mara Okonjo', 'sales', 'contributor'),
    secondRep: await member('Yusuf Demirel', 'sales', 'contributor'),
    marketingLeader: await member('Noor Haddad', 'marketing', 'leader'),
    salesLeader: await member('Jonah Feld', 'sales', 'leader'),
    admin: await member('Teodora Ilic', 'marketing', 'admin'),
  };
}

/** Sends a document over HTTP in process, with or without a session. */
export async function askGraphql<T>(
  app: NestFastifyApplication,
  query: string,
  variables: Record<string, unknown> = {},
  cookie?: string,
): Promise<GraphqlAnswer<T>> {
  const response = await httpOf(app).inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) },
    payload: { query, variables },
  });
  return response.json<GraphqlAnswer<T>>();
}

/** Fastify itself: Nest's own `inject` ends the process on an error. */
export function httpOf(app: NestFastifyApplication): FastifyInstance {
  return app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
}
