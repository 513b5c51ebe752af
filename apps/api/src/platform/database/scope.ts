import { AsyncLocalStorage } from 'node:async_hooks';
import type { Role, Team } from '@worthwhile/domain';

/** Who acts. `attendee` comes by a signed link of their own; `system` is a job. */
export type Actor =
  | { kind: 'member'; memberId: string; sessionId: string | null; team: Team; role: Role }
  | { kind: 'attendee' }
  | { kind: 'system'; name: string };

export interface Scope {
  workspaceId: string;
  actor: Actor;
  correlationId?: string;
  /** A stopped clock, for tests and for the demo story. */
  at?: Date;
}

export class OutsideScopeError extends Error {
  constructor() {
    super('Data was asked for outside a workspace. Wrap the call in runInScope().');
    this.name = 'OutsideScopeError';
  }
}

const storage = new AsyncLocalStorage<Scope>();

/** Runs `fn` as this actor in this workspace. Everything awaited inside sees the same scope. */
export function runInScope<T>(scope: Scope, fn: () => T): T {
  return storage.run(scope, fn);
}

export function findScope(): Scope | undefined {
  return storage.getStore();
}

/** @throws OutsideScopeError when nothing said which workspace this is about. */
export function currentScope(): Scope {
  const scope = storage.getStore();
  if (!scope) throw new OutsideScopeError();
  return scope;
}

/** The member who acts. @throws OutsideScopeError when the actor is not a member. */
export function currentMember(): Extract<Actor, { kind: 'member' }> {
  const { actor } = currentScope();
  if (actor.kind !== 'member') throw new OutsideScopeError();
  return actor;
}

/** The id of the acting member, or null when an attendee or the system acts. */
export function actingMemberId(): string | null {
  const { actor } = currentScope();
  return actor.kind === 'member' ? actor.memberId : null;
}
