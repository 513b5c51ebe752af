import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';

export interface NewJob {
  task: string;
  payload: Record<string, unknown>;
  runAt?: Date;
  /** Jobs with the same key replace one another until one has started. */
  key?: string;
  maxAttempts?: number;
}

/** Puts jobs into the queue within the caller's transaction: no commit, no job. */
@Injectable()
export class JobQueue {
  async add(tx: Tx, jobs: NewJob[]): Promise<void> {
    if (jobs.length === 0) return;
    const rows = jobs.map((job) => ({
      task: job.task,
      payload: { workspaceId: tx.workspaceId, ...job.payload },
      run_at: job.runAt?.toISOString() ?? null,
      job_key: job.key ?? null,
      max_attempts: job.maxAttempts ?? null,
    }));
    await tx.rows('select app_queue.enqueue($1::jsonb)', [JSON.stringify(rows)]);
  }
}
