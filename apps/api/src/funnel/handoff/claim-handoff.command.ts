import { Injectable } from '@nestjs/common';
import { type ClaimDecision, decideClaim } from '@worthwhile/domain';
import { Database } from '../../platform/database/database.js';
import { currentMember } from '../../platform/database/scope.js';
import type { Tx } from '../../platform/database/tx.js';
import { Ledger } from '../../platform/facts/ledger.js';
import { NotFoundError } from '../../platform/graphql/input-error.js';
import { Clock } from '../../platform/time/clock.js';
import { againWhenTaken } from './again-when-taken.js';
import { claimAnswer } from './claim-answer.js';
import type { ClaimHandoffResult } from './claim.graphql.js';
import { HandOffRepository } from './hand-off.repository.js';

/** A rep claims one hand-off. Exactly one of many gets it; the others are told who did, and when. */
@Injectable()
export class ClaimHandoffCommand {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ledger: Ledger,
    private readonly handOffs: HandOffRepository,
  ) {}

  async run(id: string): Promise<typeof ClaimHandoffResult> {
    const { memberId } = currentMember();
    const askedAt = this.clock.now();
    // Another hand-off of the same person may be claimed at this very moment: the index refuses, and we look again.
    const decision = await againWhenTaken(() =>
      this.database.write(async (tx) => {
        if (!(await this.handOffs.lockForClaim(tx, id, memberId))) throw new NotFoundError('hand-off');
        return this.decideAndSave(tx, id, memberId);
      }),
    );
    return claimAnswer(decision, id, memberId, askedAt);
  }

  private async decideAndSave(tx: Tx, id: string, repId: string): Promise<ClaimDecision> {
    const now = this.clock.now();
    const situation = await this.handOffs.claimSituation(tx, id, repId, now);
    if (!situation) throw new NotFoundError('hand-off');
    const decision = decideClaim(repId, situation);
    if (decision.kind !== 'accepted') return decision;
    const row = await tx.row<{ person_id: string; event_id: string }>(
      `update hand_off set status = 'claimed', claimed_by = $2, claimed_at = $3 where id = $1
       returning person_id, event_id`,
      [id, repId, now],
    );
    await this.ledger.append(tx, [
      {
        kind: decision.fact,
        eventId: row?.event_id,
        personId: row?.person_id,
        occurredAt: now,
        data: { handOffId: id },
      },
    ]);
    return decision;
  }
}
