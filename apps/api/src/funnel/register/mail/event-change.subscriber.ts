import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Fact } from '@worthwhile/domain';
import type { Tx } from '../../../platform/database/tx.js';
import { type Subscriber, SubscriberRegistry } from '../../../platform/facts/subscriber-registry.js';
import { JobQueue } from '../../../platform/jobs/job-queue.js';
import { Clock } from '../../../platform/time/clock.js';
import { reminderJobFor } from './reminder.job.js';
import { SeatMailer } from './seat-mailer.js';

const IN_CALENDARS = ['startsAt', 'endsAt', 'place', 'mode'];

/**
 * Tells everybody with a seat when the event moves or is called off; their calendars and reminders follow. A change
 * that voids the keys is told when both are turned again and the event is published anew: until then it may change
 * once more. Guests are told once for each revision.
 */
@Injectable()
export class EventChangeSubscriber implements Subscriber, OnModuleInit {
  readonly name = 'event-change';
  readonly kinds = ['event.edited', 'event.published', 'event.cancelled'] as const;

  constructor(
    private readonly registry: SubscriberRegistry,
    private readonly mailer: SeatMailer,
    private readonly jobs: JobQueue,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async handle(fact: Fact, tx: Tx): Promise<void> {
    if (fact.kind !== 'event.cancelled' && !(await this.moved(fact, tx))) return;
    const kind = fact.kind === 'event.cancelled' ? 'event_cancelled' : 'moved';
    const guests = await tx.rows<{ id: string; revision: number }>(
      `select r.id, e.revision from registration r join event e on e.workspace_id = r.workspace_id and e.id = r.event_id
       where r.event_id = $1 and r.answer = 'registered' order by r.id`,
      [fact.eventId],
    );
    for (const { id, revision } of guests) {
      const context = await this.mailer.send(tx, kind, id, `${kind}:${id}:${revision}`);
      const reminder =
        context && kind === 'moved' && reminderJobFor(context.event.startsAt, id, this.clock.now());
      if (reminder) await this.jobs.add(tx, [reminder]);
    }
  }

  /** Did anything that stands in calendars change, by this edit or by those since it was published before? */
  private async moved(fact: Fact, tx: Tx): Promise<boolean> {
    const edit = await tx.row(
      `select 1 from fact
       where event_id = $1 and kind = 'event.edited' and data->'fields' ?| $3
         and (id = $2 or ($4 and id < $2 and not exists (
           select 1 from fact p where p.event_id = $1 and p.kind = 'event.published' and p.id > fact.id and p.id < $2)))
       limit 1`,
      [fact.eventId, fact.id, IN_CALENDARS, fact.kind === 'event.published'],
    );
    return edit !== undefined;
  }
}
