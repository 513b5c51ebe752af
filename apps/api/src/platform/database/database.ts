import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable, Logger } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';
import { DataSource, type QueryRunner } from 'typeorm';
import { currentScope } from './scope.js';
import { workspaceSetting } from './tenancy-sql.js';
import type { Row, Tx } from './tx.js';

const open = new AsyncLocalStorage<Tx>();

/**
 * The only way to data. Every call runs inside the current scope's workspace, enforced twice:
 * here (no scope, no connection) and by row level security in the database.
 */
@Injectable()
export class Database {
  private readonly logger = new Logger(Database.name);
  /** Which workspace each pooled connection last carried outside a transaction. */
  private readonly carried = new WeakMap<PoolClient, string>();

  constructor(private readonly dataSource: DataSource) {}

  /** A short read-only transaction: several statements see one snapshot. Joins an open one. */
  async read<T>(fn: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transaction('read', fn);
  }

  /** A short transaction: all of `fn` or nothing. Joins an open write; inside a read it throws. */
  async write<T>(fn: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transaction('write', fn);
  }

  /**
   * One reading statement. Joins an open transaction; else it runs without one on a connection that
   * already carries the workspace, which saves two round trips. Not usable behind a transaction pooler.
   */
  async rows<T = Row>(sql: string, parameters: unknown[] = []): Promise<T[]> {
    const { workspaceId } = currentScope();
    const joined = open.getStore();
    if (joined) return joined.rows<T>(sql, parameters);
    const client = await this.pool.connect();
    let doubtful: Error | undefined;
    try {
      if (this.carried.get(client) !== workspaceId) {
        this.carried.delete(client);
        await client.query(workspaceSetting(workspaceId, 'session'));
        this.carried.set(client, workspaceId);
      }
      // A name makes the connection keep the plan; the text is the name so that equal texts share it.
      const result = await client.query({ name: statementName(sql), text: sql, values: parameters });
      return result.rows as T[];
    } catch (error) {
      doubtful = error as Error;
      throw error;
    } finally {
      client.release(doubtful);
    }
  }

  /** The first row of one reading statement, or undefined. */
  async row<T = Row>(sql: string, parameters: unknown[] = []): Promise<T | undefined> {
    return (await this.rows<T>(sql, parameters))[0];
  }

  /**
   * Asks one of the audited `app.find_…` functions, which say to which workspace an outside key
   * (a session, an address, a slug) belongs. The only question that needs no scope.
   */
  async locate<T = Row>(name: `find_${string}`, parameters: unknown[]): Promise<T | undefined> {
    if (!/^find_[a-z_]+$/.test(name)) throw new Error('Not the name of a locating function.');
    const places = parameters.map((_, index) => `$${index + 1}`).join(', ');
    const result = await this.pool.query({
      name,
      text: `select * from app.${name}(${places})`,
      values: parameters,
    });
    return result.rows[0] as T | undefined;
  }

  /** One statement on the few tables that belong to no workspace (see the catalogue test's allow-list). */
  async unscoped<T = Row>(sql: string, parameters: unknown[] = []): Promise<T[]> {
    const client = await this.pool.connect();
    try {
      this.carried.delete(client);
      await client.query(`reset app.workspace_id`);
      return (await client.query(sql, parameters)).rows as T[];
    } finally {
      client.release();
    }
  }

  /** True when the database answers. For health checks only: it reads no data. */
  async answers(): Promise<boolean> {
    try {
      await this.pool.query('select 1');
      return true;
    } catch {
      return false;
    }
  }

  private get pool(): Pool {
    return (this.dataSource.driver as unknown as { master: Pool }).master;
  }

  private async transaction<T>(mode: 'read' | 'write', fn: (tx: Tx) => Promise<T>): Promise<T> {
    const { workspaceId } = currentScope();
    const joined = open.getStore();
    if (joined) {
      if (joined.workspaceId !== workspaceId) throw new Error('A transaction cannot change its workspace.');
      if (mode === 'write' && joined.mode === 'read') throw new Error('A write cannot start inside a read.');
      return fn(joined);
    }
    const runner = this.dataSource.createQueryRunner();
    const callbacks: (() => Promise<void> | void)[] = [];
    try {
      const client = (await runner.connect()) as PoolClient;
      const begin = mode === 'read' ? 'begin read only' : 'begin';
      await client.query(`${begin}; ${workspaceSetting(workspaceId, 'transaction')}`);
      const tx = this.openTx(runner, client, workspaceId, mode, callbacks);
      try {
        const result = await open.run(tx, () => fn(tx));
        await client.query('commit');
        markActive(runner, false);
        return await this.committed(result, callbacks);
      } catch (error) {
        await client.query('rollback').catch(() => undefined);
        markActive(runner, false);
        throw error;
      }
    } finally {
      await runner.release();
    }
  }

  private openTx(
    runner: QueryRunner,
    client: PoolClient,
    workspaceId: string,
    mode: 'read' | 'write',
    callbacks: (() => Promise<void> | void)[],
  ): Tx {
    // TypeORM must know that a transaction is open, or save() would begin and commit one of its own.
    markActive(runner, true);
    const rows = async <T>(sql: string, parameters: unknown[] = []): Promise<T[]> =>
      (await client.query({ name: statementName(sql), text: sql, values: parameters })).rows as T[];
    return {
      manager: runner.manager,
      workspaceId,
      mode,
      rows,
      row: async <T>(sql: string, parameters: unknown[] = []) => (await rows<T>(sql, parameters))[0],
      afterCommit: (fn) => void callbacks.push(fn),
    };
  }

  private async committed<T>(result: T, callbacks: (() => Promise<void> | void)[]): Promise<T> {
    for (const callback of callbacks) {
      try {
        await open.exit(async () => callback());
      } catch (error) {
        this.logger.error({ err: error }, 'after-commit callback failed');
      }
    }
    return result;
  }
}

function markActive(runner: QueryRunner, active: boolean): void {
  (runner as { isTransactionActive: boolean }).isTransactionActive = active;
}

const names = new Map<string, string>();

/** PostgreSQL cuts names at 63 bytes, so texts are numbered. Texts come from code, so the map stays small. */
function statementName(sql: string): string {
  let name = names.get(sql);
  if (!name) {
    name = `s${names.size}`;
    names.set(sql, name);
  }
  return name;
}
