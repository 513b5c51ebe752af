import { Injectable } from '@nestjs/common';
import { askOnItsOwnAt } from '@worthwhile/domain';
import type { Tx } from '../../platform/database/tx.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { Clock } from '../../platform/time/clock.js';

/** The job that asks everybody who came and was not asked. Payload: `{ workspaceId, eventId }`. */
export const ASK_TASK = 'ask_feedback';

/** A report of a thousand people plans a thousand times; each plan takes the place of the one before. */
const GATHER_MS = 30_000;

/** Plans when the attendees of an event are asked: on the morning after, where it took place. */
@Injectable()
export class FeedbackPlanner {
  constructor(
    private readonly jobs: JobQueue,
    private readonly clock: Clock,
  ) {}

  async plan(tx: Tx, eventId: string): Promise<void> {
    const event = await tx.row<{ endsAt: Date | null; timeZone: string }>(
      `select coalesce(ends_at, starts_at) as "endsAt", time_zone as "timeZone" from event
       where id = $1 and stage = 'published'`,
      [eventId],
    );
    const now = this.clock.now();
    const at = event?.endsAt && askOnItsOwnAt(event.endsAt, event.timeZone, now);
    if (!at) return;
    const runAt = at > now ? at : new Date(+now + GATHER_MS);
    await this.jobs.add(tx, [{ task: ASK_TASK, key: `${ASK_TASK}:${eventId}`, runAt, payload: { eventId } }]);
  }
}
