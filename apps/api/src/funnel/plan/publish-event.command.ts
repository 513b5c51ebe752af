import { Injectable } from '@nestjs/common';
import { decideCancelEvent, decidePublish, reasonDraft } from '@worthwhile/domain';
import { z } from 'zod';
import { Database } from '../../platform/database/database.js';
import { currentMember } from '../../platform/database/scope.js';
import { Ledger } from '../../platform/facts/ledger.js';
import { checkInput } from '../../platform/graphql/check-input.js';
import { Clock } from '../../platform/time/clock.js';
import { EventKeyRepository } from './event-key.repository.js';
import { type EventOutcome, refused } from './event-results.graphql.js';
import { EventStore } from './event-store.js';

/** Publishes an event whose two keys are turned, and cancels one. Publishing is an act of its own: somebody does it. */
@Injectable()
export class PublishEventCommand {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly store: EventStore,
    private readonly keys: EventKeyRepository,
    private readonly ledger: Ledger,
  ) {}

  async publish(id: string): Promise<EventOutcome> {
    const { memberId } = currentMember();
    return this.database.write(async (tx) => {
      const now = this.clock.now();
      const event = await this.store.lock(tx, id);
      const decision = decidePublish(event, await this.keys.live(id), now);
      if (!decision.accepted) return refused(event, decision);
      await this.store.events.update(tx, id, {
        stage: 'published',
        publishedAt: event.publishedAt ?? now,
        updatedAt: now,
        updatedById: memberId,
      });
      const data = { again: event.publishedAt !== null };
      await this.ledger.append(tx, [{ kind: 'event.published', eventId: id, occurredAt: now, data }]);
      return { event: await this.store.get(id) };
    });
  }

  async cancel(id: string, input: string): Promise<EventOutcome> {
    const { reason } = checkInput(z.object({ reason: reasonDraft }), { reason: input });
    const { memberId } = currentMember();
    return this.database.write(async (tx) => {
      const now = this.clock.now();
      const event = await this.store.lock(tx, id);
      const decision = decideCancelEvent(event, now);
      if (!decision.accepted) return refused(event, decision);
      await this.store.events.update(tx, id, {
        stage: 'cancelled',
        cancelledById: memberId,
        cancelledAt: now,
        cancelledReason: reason,
        updatedAt: now,
        updatedById: memberId,
      });
      await this.ledger.append(tx, [
        { kind: 'event.cancelled', eventId: id, occurredAt: now, data: { reason } },
      ]);
      return { event: await this.store.get(id) };
    });
  }
}
