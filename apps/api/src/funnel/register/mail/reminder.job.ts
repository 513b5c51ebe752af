import { Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { Database } from '../../../platform/database/database.js';
import { runInScope } from '../../../platform/database/scope.js';
import type { NewJob } from '../../../platform/jobs/job-queue.js';
import { type JobHandler, JobRegistry } from '../../../platform/jobs/job-registry.js';
import { Clock } from '../../../platform/time/clock.js';
import { SeatMailer } from './seat-mailer.js';

const TASK = 'remind_guest';
const DAY = 86_400_000;
const payload = z.object({ workspaceId: z.uuid(), registrationId: z.uuid(), startsAt: z.iso.datetime() });

/**
 * The job that reminds a guest a day ahead; undefined when that moment has passed. A later job of the same key takes
 * the place of the earlier one, so a reminder follows an event that moves.
 */
export function reminderJobFor(startsAt: Date, registrationId: string, now: Date): NewJob | undefined {
  const runAt = new Date(+startsAt - DAY);
  if (runAt <= now) return undefined;
  const key = `reminder:${registrationId}`;
  return { task: TASK, key, runAt, payload: { registrationId, startsAt: startsAt.toISOString() } };
}

/** Reminds a guest, unless the seat is gone. A reminder for another date than the present one is left out. */
@Injectable()
export class ReminderJob implements JobHandler, OnModuleInit {
  readonly task = TASK;

  constructor(
    private readonly database: Database,
    private readonly registry: JobRegistry,
    private readonly mailer: SeatMailer,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async run(input: unknown): Promise<void> {
    const { workspaceId, registrationId, startsAt } = payload.parse(input);
    await runInScope({ workspaceId, actor: { kind: 'system', name: TASK } }, () =>
      this.database.write(async (tx) => {
        const event = await tx.row<{ startsAt: Date }>(
          `select e.starts_at as "startsAt" from registration r
           join event e on e.workspace_id = r.workspace_id and e.id = r.event_id where r.id = $1`,
          [registrationId],
        );
        // A worker that was down, or a story told afterwards, comes too late to remind anybody.
        if (event?.startsAt.toISOString() !== startsAt || event.startsAt <= this.clock.now()) return;
        await this.mailer.send(tx, 'reminder', registrationId, `reminder:${registrationId}:${startsAt}`);
      }),
    );
  }
}
