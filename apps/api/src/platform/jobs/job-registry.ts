import { Injectable } from '@nestjs/common';

/** A job outside of fact delivery: sending mail, pushing to browsers, recomputing on a clock. */
export interface JobHandler {
  readonly task: string;
  run(payload: unknown): Promise<void>;
  /** A five-field crontab line in UTC when the job also runs on its own. */
  readonly schedule?: string;
}

@Injectable()
export class JobRegistry {
  private readonly handlers = new Map<string, JobHandler>();

  register(handler: JobHandler): void {
    if (this.handlers.has(handler.task)) throw new Error(`Two jobs are called ${handler.task}.`);
    this.handlers.set(handler.task, handler);
  }

  all(): JobHandler[] {
    return [...this.handlers.values()];
  }
}
