import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { Tx } from '../../platform/database/tx.js';
import { OpportunityEntity } from './opportunity.entity.js';
import type { Opportunity } from './opportunity.graphql.js';

const COLUMNS = `o.id, o.name, o.amount_minor::float8 as "amountMinor", o.currency, o.stage, o.reason, o.revision,
  jsonb_build_object('id', m.id, 'name', m.name) as owner, o.hand_off_id as "handOffId", o.person_id as "personId",
  p.name as "personName", a.name as company, o.event_id as "eventId", o.problem_id as "problemId",
  o.opened_at as "openedAt", o.closed_at as "closedAt"`;
const FROM = `from opportunity o
  join member m on m.workspace_id = o.workspace_id and m.id = o.owner_id
  join person p on p.workspace_id = o.workspace_id and p.id = o.person_id
  left join account a on a.workspace_id = o.workspace_id and a.id = o.account_id`;

/** What a new opportunity takes from the person and the event. */
export interface OpportunityGround {
  accountId: string | null;
  problemId: string | null;
}

@Injectable()
export class OpportunityRepository {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<Opportunity | undefined> {
    return this.database.row<Opportunity>(`select ${COLUMNS} ${FROM} where o.id = $1`, [id]);
  }

  async ofHandOffs(handOffIds: string[]): Promise<Map<string, Opportunity>> {
    const rows = await this.database.rows<Opportunity>(
      `select ${COLUMNS} ${FROM} where o.hand_off_id = any($1::uuid[])`,
      [handOffIds],
    );
    return new Map(rows.flatMap((row) => (row.handOffId ? [[row.handOffId, row] as const] : [])));
  }

  /** Newest first, `count` rows after the cursor (opened at, id). */
  page(count: number, after?: readonly [string, string]): Promise<Opportunity[]> {
    const beyond = after ? 'where (o.opened_at, o.id) < ($2::timestamptz, $3::uuid)' : '';
    return this.database.rows<Opportunity>(
      `select ${COLUMNS} ${FROM} ${beyond} order by o.opened_at desc, o.id desc limit $1`,
      [count, ...(after ?? [])],
    );
  }

  /** The person's company, and the problem they named or else the event's own. */
  async ground(tx: Tx, personId: string, eventId: string): Promise<OpportunityGround> {
    const row = await tx.row<OpportunityGround>(
      `select p.account_id as "accountId", coalesce(
         (select w.problem_id from want w where w.person_id = $1 and w.event_id = $2 and w.problem_id is not null
          order by w.said_at desc, w.id desc limit 1),
         (select e.problem_id from event e where e.id = $2)) as "problemId"
       from person p where p.id = $1`,
      [personId, eventId],
    );
    return row ?? { accountId: null, problemId: null };
  }

  async problemExists(tx: Tx, id: string): Promise<boolean> {
    return (await tx.row('select id from problem where id = $1', [id])) !== undefined;
  }

  async insert(tx: Tx, opportunity: OpportunityEntity): Promise<void> {
    await tx.manager.insert(OpportunityEntity, opportunity);
  }

  /** Locks the row, so that of two moves of one revision the second sees the first. */
  lock(tx: Tx, id: string): Promise<OpportunityEntity | null> {
    return tx.manager.findOne(OpportunityEntity, {
      where: { workspaceId: tx.workspaceId, id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async update(
    tx: Tx,
    id: string,
    columns: Partial<Omit<OpportunityEntity, 'workspaceId' | 'id'>>,
  ): Promise<void> {
    await tx.manager.update(OpportunityEntity, { workspaceId: tx.workspaceId, id }, columns);
  }
}
