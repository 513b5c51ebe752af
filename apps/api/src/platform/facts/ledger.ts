import { Injectable } from '@nestjs/common';
import { type FactKind, FACTS, type NewFact, type Stage } from '@worthwhile/domain';
import { newId } from '../database/id.js';
import { actingMemberId } from '../database/scope.js';
import type { Tx } from '../database/tx.js';
import { SubscriberRegistry } from './subscriber-registry.js';

/** A fact as a row of its table, without the workspace. */
export interface FactRow {
  id: string;
  kind: FactKind;
  stage: Stage | null;
  delta: number;
  event_id: string | null;
  person_id: string | null;
  member_id: string | null;
  occurred_at: string;
  data: Record<string, unknown>;
}

/** The delivery of one fact to one subscriber. */
export interface FactJob {
  task: 'deliver_fact';
  payload: { workspaceId: string; factId: string; subscriber: string };
}

/** Appends facts to the ledger and queues one delivery per fact and subscriber, in the command's transaction. */
@Injectable()
export class Ledger {
  constructor(private readonly subscribers: SubscriberRegistry) {}

  /** One round trip for any number of facts. Returns their ids, in order. */
  async append(tx: Tx, facts: NewFact[]): Promise<string[]> {
    if (facts.length === 0) return [];
    const { rows, jobs } = this.compose(tx, facts);
    await tx.rows(
      `with added as (
         insert into fact (workspace_id, id, kind, stage, delta, event_id, person_id, member_id, occurred_at, data)
         select $1, f.* from jsonb_to_recordset($2::jsonb) as f(
           id uuid, kind text, stage text, delta smallint, event_id uuid, person_id uuid, member_id uuid,
           occurred_at timestamptz, data jsonb)
         returning id
       )
       select app_queue.enqueue($3::jsonb) where $3::jsonb <> '[]'::jsonb`,
      [tx.workspaceId, JSON.stringify(rows), JSON.stringify(jobs)],
    );
    return rows.map((row) => row.id);
  }

  /**
   * The rows and jobs that `append` would write, for a hot command that writes them in a statement of its own,
   * together with the change they tell of. The columns are those of `fact`.
   */
  compose(tx: Tx, facts: NewFact[]): { rows: FactRow[]; jobs: FactJob[] } {
    const memberId = actingMemberId();
    const rows = facts.map((fact) => ({
      id: newId(),
      kind: fact.kind,
      stage: FACTS[fact.kind]?.stage ?? null,
      delta: FACTS[fact.kind]?.delta ?? 0,
      event_id: fact.eventId ?? null,
      person_id: fact.personId ?? null,
      member_id: fact.memberId === undefined ? memberId : fact.memberId,
      occurred_at: fact.occurredAt.toISOString(),
      data: fact.data ?? {},
    }));
    const jobs = rows.flatMap((row) =>
      this.subscribers.namesFor(row.kind).map((subscriber) => ({
        task: 'deliver_fact' as const,
        payload: { workspaceId: tx.workspaceId, factId: row.id, subscriber },
      })),
    );
    return { rows, jobs };
  }
}
