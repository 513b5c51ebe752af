import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Fact, FactKind } from '@worthwhile/domain';
import type { Tx } from '../../platform/database/tx.js';
import { type Subscriber, SubscriberRegistry } from '../../platform/facts/subscriber-registry.js';
import { FeedbackPlanner } from './feedback-planner.js';
import { WarmthKeeper } from './warmth-keeper.js';

/** Listens for whatever makes somebody warmer or less so. */
@Injectable()
export class WarmSignalsSubscriber implements Subscriber, OnModuleInit {
  readonly name = 'warm.signals';
  readonly kinds: readonly FactKind[] = [
    'person.registered',
    'person.attended',
    'attendance.corrected',
    'attendance.withdrawn',
    'feedback.given',
    'permission.granted',
    'permission.withdrawn',
  ];

  constructor(
    private readonly registry: SubscriberRegistry,
    private readonly keeper: WarmthKeeper,
    private readonly planner: FeedbackPlanner,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async handle({ kind, personId, eventId, data }: Fact, tx: Tx): Promise<void> {
    if (!personId) return;
    if (kind.startsWith('permission.')) {
      // A permission is the person's, not the event's: it counts wherever they were.
      if (data['purpose'] === 'rep_contact') await this.keeper.recomputeAll(tx, personId, eventId);
      return;
    }
    if (!eventId) return;
    await this.keeper.recompute(tx, { eventId, personId });
    if (kind === 'person.attended') await this.planner.plan(tx, eventId);
  }
}
