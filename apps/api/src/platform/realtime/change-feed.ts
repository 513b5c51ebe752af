import { EventEmitter, on } from 'node:events';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Config } from '../config/config.js';
import { CHANNEL, type Change } from './change.js';

const RETRY_MS = 1_000;

/** Listens to the database for changes, on a connection of its own, from the first subscriber on. */
@Injectable()
export class ChangeFeed implements OnApplicationShutdown {
  private readonly logger = new Logger(ChangeFeed.name);
  private readonly emitter = new EventEmitter({ captureRejections: false }).setMaxListeners(0);
  private client: pg.Client | undefined;
  private starting: Promise<void> | undefined;
  private stopped = false;

  constructor(private readonly config: Config) {}

  /** The changes of one workspace, from now on, until the consumer stops or `signal` aborts. */
  async *changes(workspaceId: string, signal?: AbortSignal): AsyncGenerator<Change> {
    const incoming = on(this.emitter, workspaceId, signal ? { signal } : {});
    await this.listen();
    for await (const [change] of incoming) yield change as Change;
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.client?.end().catch(() => undefined);
  }

  private listen(): Promise<void> {
    this.starting ??= this.connect();
    return this.starting;
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.config.DATABASE_URL,
      application_name: 'worthwhile-live',
    });
    client.on('notification', ({ payload }) => {
      const change = JSON.parse(payload ?? '{}') as Change;
      this.emitter.emit(change.workspaceId, change);
    });
    client.on('error', () => this.reconnect());
    client.on('end', () => this.reconnect());
    await client.connect();
    await client.query(`listen ${CHANNEL}`);
    this.client = client;
  }

  private reconnect(): void {
    if (this.stopped || !this.client) return;
    this.client = undefined;
    this.starting = new Promise((resolve) => setTimeout(resolve, RETRY_MS)).then(() => this.connect());
    this.starting.catch((error: unknown) => {
      this.logger.error({ err: error }, 'live updates are interrupted');
      this.starting = undefined;
    });
  }
}
