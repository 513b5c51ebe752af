import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Fact, FactKind } from '@worthwhile/domain';
import type { Tx } from '../../platform/database/tx.js';
import { type Subscriber, SubscriberRegistry } from '../../platform/facts/subscriber-registry.js';
import { ReconsiderCommand } from './reconsider.command.js';

/** Offers people to sales, blocks and withdraws them, when what the earlier stages know of them changes. */
@Injectable()
export class OfferSubscriber implements Subscriber, OnModuleInit {
  readonly name = 'handoff.offer';
  readonly kinds: readonly FactKind[] = [
    'person.warmed',
    'person.cooled',
    'feedback.given',
    'permission.granted',
    'permission.withdrawn',
  ];

  constructor(
    private readonly registry: SubscriberRegistry,
    private readonly command: ReconsiderCommand,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async handle({ kind, personId, eventId, data }: Fact, tx: Tx): Promise<void> {
    if (!personId) return;
    if (kind.startsWith('permission.')) {
      // A permission is the person's, not the event's: it may free or block them for every event they came to.
      if (data['purpose'] === 'rep_contact') await this.command.person(tx, personId);
      return;
    }
    if (eventId) await this.command.personAtEvent(tx, personId, eventId);
  }
}
