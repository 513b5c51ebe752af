import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { Tx } from '../platform/database/tx.js';
import { ProblemEntity } from './problem.entity.js';
import type { Problem } from './problem.graphql.js';

const COLUMNS = `p.id, p.statement, p.persona_role as "personaRole", p.persona_industry as "personaIndustry",
  p.why_it_matters as "whyItMatters", p.evidence, p.openers, p.disqualifiers, p.owner_id as "ownerId",
  o.name as "ownerName", to_char(p.review_on, 'YYYY-MM-DD') as "reviewOn", p.revision, p.updated_at as "updatedAt"`;
const FROM = 'from problem p left join member o on o.workspace_id = p.workspace_id and o.id = p.owner_id';

@Injectable()
export class ProblemRepository {
  constructor(private readonly database: Database) {}

  /** The library in reading order: by persona, then by statement. */
  list(): Promise<Problem[]> {
    return this.database.rows<Problem>(
      `select ${COLUMNS} ${FROM} where p.archived_at is null order by p.persona_role, p.persona_industry, p.statement, p.id`,
    );
  }

  find(id: string): Promise<Problem | undefined> {
    return this.database.row<Problem>(`select ${COLUMNS} ${FROM} where p.id = $1`, [id]);
  }

  async findMany(ids: string[]): Promise<Map<string, Problem>> {
    const rows = await this.database.rows<Problem>(`select ${COLUMNS} ${FROM} where p.id = any($1::uuid[])`, [
      ids,
    ]);
    return new Map(rows.map((problem) => [problem.id, problem]));
  }

  async insert(tx: Tx, problem: ProblemEntity): Promise<void> {
    await tx.manager.insert(ProblemEntity, problem);
  }

  /** Locks the row, so that of two edits of one revision the second sees the first. */
  lock(tx: Tx, id: string): Promise<ProblemEntity | null> {
    return tx.manager.findOne(ProblemEntity, {
      where: { workspaceId: tx.workspaceId, id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async update(tx: Tx, { workspaceId, id, ...columns }: ProblemEntity): Promise<void> {
    await tx.manager.update(ProblemEntity, { workspaceId, id }, columns);
  }
}
