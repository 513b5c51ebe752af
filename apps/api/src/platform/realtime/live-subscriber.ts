import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Fact } from '@worthwhile/domain';
import type { Tx } from '../database/tx.js';
import { type Subscriber, SubscriberRegistry } from '../facts/subscriber-registry.js';
import { CHANNEL, type Change } from './change.js';
import { LIVE_KINDS } from './live-kinds.js';

/** Tells every API process what happened, once it is committed: NOTIFY inside a hot transaction would halve its rate. */
@Injectable()
export class LiveSubscriber implements Subscriber, OnModuleInit {
  readonly name = 'live';
  readonly kinds = LIVE_KINDS;

  constructor(private readonly registry: SubscriberRegistry) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async handle(fact: Fact, tx: Tx): Promise<void> {
    const change: Change = {
      workspaceId: tx.workspaceId,
      factId: fact.id,
      kind: fact.kind,
      eventId: fact.eventId,
      personId: fact.personId,
      memberId: fact.memberId,
      at: fact.occurredAt.toISOString(),
    };
    await tx.rows('select pg_notify($1, $2)', [CHANNEL, JSON.stringify(change)]);
  }
}
