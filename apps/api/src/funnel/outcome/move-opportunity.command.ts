import { Injectable } from '@nestjs/common';
import { decideMove, type MoveDecision, type OpportunityStage } from '@worthwhile/domain';
import { Database } from '../../platform/database/database.js';
import type { Tx } from '../../platform/database/tx.js';
import { Ledger } from '../../platform/facts/ledger.js';
import { InputError, NotFoundError } from '../../platform/graphql/input-error.js';
import { Clock } from '../../platform/time/clock.js';
import type { OpportunityEntity } from './opportunity.entity.js';
import type { MoveOpportunityResult } from './opportunity.graphql.js';
import { OpportunityRepository } from './opportunity.repository.js';

/** What a mover asks for; `revision` is the one they were shown. */
export interface MoveOpportunity {
  id: string;
  revision: number;
  stage: OpportunityStage;
  reason: string | null;
}

/** Moves an opportunity along, or ends it as won or lost. */
@Injectable()
export class MoveOpportunityCommand {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ledger: Ledger,
    private readonly opportunities: OpportunityRepository,
  ) {}

  async run(wanted: MoveOpportunity): Promise<typeof MoveOpportunityResult> {
    const reason = wanted.reason?.trim() || null;
    if ((reason?.length ?? 0) > 500) throw reasonError('Keep it to 500 characters.');
    return this.database.write(async (tx) => {
      const row = await this.opportunities.lock(tx, wanted.id);
      if (!row) throw new NotFoundError('opportunity');
      const decision = decideMove({ ...wanted, reason }, row);
      if (decision.kind === 'reason_missing')
        throw reasonError('Say why it was lost: that is what teaches us.');
      if (decision.kind === 'accepted') await this.save(tx, row, wanted.stage, reason, decision);
      const opportunity = await this.opportunities.find(wanted.id);
      if (!opportunity) throw new NotFoundError('opportunity');
      if (decision.kind === 'changed_meanwhile') {
        const message =
          'Somebody moved this opportunity since you opened it. Nothing was changed; here is where it stands.';
        return { code: 'CHANGED_MEANWHILE', message, theirs: opportunity };
      }
      if (decision.kind === 'already_closed') {
        return {
          code: 'ALREADY_CLOSED',
          message: `It is ${decision.stage} already, and stays so.`,
          stage: decision.stage,
        };
      }
      return { opportunity };
    });
  }

  private async save(
    tx: Tx,
    row: OpportunityEntity,
    stage: OpportunityStage,
    reason: string | null,
    { fact, closes }: Extract<MoveDecision, { kind: 'accepted' }>,
  ): Promise<void> {
    const now = this.clock.now();
    const { id, personId, eventId, handOffId, problemId, currency } = row;
    await this.opportunities.update(tx, id, {
      stage,
      reason: reason ?? row.reason,
      revision: row.revision + 1,
      closedAt: closes ? now : null,
    });
    const amountMinor = Number(row.amountMinor);
    const data = {
      opportunityId: id,
      handOffId,
      amountMinor,
      currency,
      problemId,
      from: row.stage,
      to: stage,
      reason,
    };
    await this.ledger.append(tx, [{ kind: fact, personId, eventId, occurredAt: now, data }]);
  }
}

const reasonError = (message: string): InputError => new InputError([{ field: 'reason', message }]);
