import { Injectable } from '@nestjs/common';
import type { Fact, FactKind } from '@worthwhile/domain';
import { z } from 'zod';
import { Database } from '../database/database.js';
import { runInScope } from '../database/scope.js';
import type { Tx } from '../database/tx.js';
import { SubscriberRegistry } from './subscriber-registry.js';

const payload = z.object({ workspaceId: z.uuid(), factId: z.uuid(), subscriber: z.string() });

/** Hands one fact to one subscriber, at most once, however often the job is repeated. */
@Injectable()
export class FactDelivery {
  constructor(
    private readonly database: Database,
    private readonly subscribers: SubscriberRegistry,
  ) {}

  async deliver(input: unknown, at?: Date): Promise<'delivered' | 'already' | 'unknown'> {
    const { workspaceId, factId, subscriber: name } = payload.parse(input);
    const subscriber = this.subscribers.find(name);
    if (!subscriber) return 'unknown';
    const scope = { workspaceId, actor: { kind: 'system' as const, name }, ...(at ? { at } : {}) };
    return runInScope(scope, () =>
      this.database.write(async (tx) => {
        const first = await tx.row(
          `insert into fact_delivery (workspace_id, subscriber, fact_id) values ($1, $2, $3)
           on conflict do nothing returning fact_id`,
          [workspaceId, name, factId],
        );
        if (!first) return 'already';
        await subscriber.handle(await this.load(tx, factId), tx);
        return 'delivered';
      }),
    );
  }

  private async load(tx: Tx, factId: string): Promise<Fact> {
    const row = await tx.row<Omit<Fact, 'kind'> & { kind: FactKind }>(
      `select id, kind, event_id as "eventId", person_id as "personId", member_id as "memberId",
              occurred_at as "occurredAt", data
       from fact where id = $1`,
      [factId],
    );
    if (!row) throw new Error(`Fact ${factId} is not in this workspace.`);
    return row;
  }
}
