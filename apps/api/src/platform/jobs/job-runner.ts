import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Logger as QueueLogger, type Runner, run, runOnce, type TaskList } from 'graphile-worker';
import { Config } from '../config/config.js';
import { FactDelivery } from '../facts/fact-delivery.js';
import { JobRegistry } from './job-registry.js';

/** Runs what is in the queue. Only the worker process starts it; tests drain it. */
@Injectable()
export class JobRunner implements OnApplicationShutdown {
  private readonly logger = new Logger(JobRunner.name);
  private runner: Runner | undefined;
  private readonly queueLogger = new QueueLogger(() => (level, message) => {
    if (level === 'error' || level === 'warning') this.logger.warn(message);
    else this.logger.debug(message);
  });

  constructor(
    private readonly config: Config,
    private readonly delivery: FactDelivery,
    private readonly registry: JobRegistry,
  ) {}

  async start(): Promise<void> {
    this.runner = await run({
      connectionString: this.config.JOB_DATABASE_URL,
      concurrency: 4,
      noHandleSignals: true,
      pollInterval: 1000,
      taskList: this.tasks(),
      crontab: this.crontab(),
      logger: this.queueLogger,
    });
    this.logger.log('worker started');
  }

  get running(): boolean {
    return this.runner !== undefined;
  }

  /** Runs every job that is due and returns when none is left. */
  async drain(): Promise<void> {
    await runOnce({
      connectionString: this.config.JOB_DATABASE_URL,
      taskList: this.tasks(),
      noHandleSignals: true,
      logger: this.queueLogger,
    });
  }

  /** Jobs that are running may finish; those not started stay in the queue. */
  async onApplicationShutdown(): Promise<void> {
    await this.runner?.stop();
    this.runner = undefined;
  }

  private tasks(): TaskList {
    const tasks: TaskList = { deliver_fact: async (payload) => void (await this.delivery.deliver(payload)) };
    for (const handler of this.registry.all()) tasks[handler.task] = (payload) => handler.run(payload);
    return tasks;
  }

  private crontab(): string {
    return this.registry
      .all()
      .filter((handler) => handler.schedule)
      .map((handler) => `${handler.schedule} ${handler.task}`)
      .join('\n');
  }
}
