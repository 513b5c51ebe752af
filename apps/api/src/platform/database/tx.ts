import type { EntityManager } from 'typeorm';

export type Row = Record<string, unknown>;

/** An open transaction that carries the workspace. */
export interface Tx {
  /** TypeORM, bound to this transaction. */
  readonly manager: EntityManager;
  readonly workspaceId: string;
  readonly mode: 'read' | 'write';
  /** Runs one statement with `$1…` parameters; column names come back as written in the SQL. */
  rows<T = Row>(sql: string, parameters?: unknown[]): Promise<T[]>;
  /** The first row, or undefined. */
  row<T = Row>(sql: string, parameters?: unknown[]): Promise<T | undefined>;
  /** Called after commit, in order; a failure there is logged and does not undo anything. */
  afterCommit(fn: () => Promise<void> | void): void;
}
