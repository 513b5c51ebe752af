import { Injectable, type OnModuleInit } from '@nestjs/common';
import { dayInWords, type Fact } from '@worthwhile/domain';
import { afterEventMail } from '@worthwhile/web/public';
import type { Tx } from '../../platform/database/tx.js';
import { type Subscriber, SubscriberRegistry } from '../../platform/facts/subscriber-registry.js';
import { Outbox } from '../../platform/mail/outbox.js';
import { AttendeeLinks, OwnPageQuery, publicEvent } from '../register/index.js';
import { FeedbackLinks } from './feedback-links.js';
import { repairOf } from './repair-owner.js';

/** Mails the one question to whoever was asked. Three mails come with a seat, this is the last. */
@Injectable()
export class FeedbackMailSubscriber implements Subscriber, OnModuleInit {
  readonly name = 'warm.feedback-mail';
  readonly kinds = ['feedback.asked'] as const;

  constructor(
    private readonly registry: SubscriberRegistry,
    private readonly seats: OwnPageQuery,
    private readonly outbox: Outbox,
    private readonly links: FeedbackLinks,
    private readonly ownLinks: AttendeeLinks,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async handle(fact: Fact, tx: Tx): Promise<void> {
    const seat = await this.seats.find(String(fact.data['registrationId']));
    // The registration may be gone when its report was undone in between.
    if (!seat) return;
    const { event, registrationId, name, email } = seat;
    const repair = repairOf(event, fact.occurredAt);
    const mail = afterEventMail({
      event: publicEvent(event),
      name,
      want: seat.want?.words ?? null,
      url: this.links.url(tx.workspaceId, registrationId),
      ownUrl: this.ownLinks.ownUrl(tx.workspaceId, registrationId),
      repair: { who: repair.who, day: dayInWords(repair.by, 'day') },
    });
    await this.outbox.send(tx, {
      ...mail,
      to: { address: email, name },
      fromName: `${event.host} events`,
      purpose: 'after_event',
      personId: seat.personId,
      eventId: event.id,
      idempotencyKey: `after_event:${event.id}:${seat.personId}`,
    });
  }
}
