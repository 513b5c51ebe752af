import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Fact } from '@worthwhile/domain';
import type { Tx } from '../../../platform/database/tx.js';
import { type Subscriber, SubscriberRegistry } from '../../../platform/facts/subscriber-registry.js';
import { JobQueue } from '../../../platform/jobs/job-queue.js';
import { reminderJobFor } from './reminder.job.js';
import { SeatMailer } from './seat-mailer.js';

/** Confirms a seat and plans its reminder; tells when it was given back. */
@Injectable()
export class SeatMailSubscriber implements Subscriber, OnModuleInit {
  readonly name = 'seat-mail';
  readonly kinds = ['person.registered', 'registration.cancelled'] as const;

  constructor(
    private readonly registry: SubscriberRegistry,
    private readonly mailer: SeatMailer,
    private readonly jobs: JobQueue,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async handle(fact: Fact, tx: Tx): Promise<void> {
    // Whoever walked in is on the list because they came; they asked for no seat and agreed to no mail.
    if (fact.data['source'] === 'walk_in') return;
    const registrationId = String(fact.data['registrationId']);
    if (fact.kind === 'registration.cancelled') {
      await this.mailer.send(tx, 'given_back', registrationId, `given_back:${fact.id}`);
      return;
    }
    const context = await this.mailer.send(tx, 'confirmation', registrationId, `confirmation:${fact.id}`);
    const reminder = context && reminderJobFor(context.event.startsAt, registrationId, context.now);
    if (reminder) await this.jobs.add(tx, [reminder]);
  }
}
