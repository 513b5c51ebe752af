import { Injectable } from '@nestjs/common';
import { CLAIM_CAP, claimRefusalWords } from '@worthwhile/domain';
import { Database } from '../../platform/database/database.js';
import { currentMember } from '../../platform/database/scope.js';
import type { Tx } from '../../platform/database/tx.js';
import { Ledger } from '../../platform/facts/ledger.js';
import { Clock } from '../../platform/time/clock.js';
import { againWhenTaken } from './again-when-taken.js';
import type { ClaimNextHandoffResult } from './claim.graphql.js';
import { HandOffRepository, LIVE_CLAIMS } from './hand-off.repository.js';
import { repMayContact } from './rep-permission-sql.js';

/**
 * Picks, claims, states the fact and queues its deliveries in one statement. The conditions are those of
 * `decideClaim`; a test holds the two together. Rows that colleagues are claiming now are passed over.
 */
const CLAIM_NEXT = `
  with picked as (
    select h.id from hand_off h
    where h.status = 'available' and ${LIVE_CLAIMS('$2', '$3')} < $4
      and not exists (
        select 1 from hand_off o
        where o.workspace_id = h.workspace_id and o.person_id = h.person_id and o.status in ('claimed', 'touched'))
      and ${repMayContact('h.workspace_id', 'h.person_id', '$3')}
    order by h.due_at, h.points desc, h.id
    limit 1 for update of h skip locked
  ), taken as (
    update hand_off h set status = 'claimed', claimed_by = $2, claimed_at = $3
    from picked where h.workspace_id = $1 and h.id = picked.id
    returning h.id, h.person_id, h.event_id
  ), stated as (
    insert into fact (workspace_id, id, kind, stage, delta, event_id, person_id, member_id, occurred_at, data)
    select $1, f.id, f.kind, f.stage, f.delta, t.event_id, t.person_id, $2, $3, jsonb_build_object('handOffId', t.id)
    from taken t, jsonb_to_recordset($5::jsonb) as f(id uuid, kind text, stage text, delta smallint)
    returning id
  )
  select t.id, app_queue.enqueue($6::jsonb) from taken t`;

/** A rep takes whoever is due first. However many ask at once, each gets another person. */
@Injectable()
export class ClaimNextCommand {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ledger: Ledger,
    private readonly handOffs: HandOffRepository,
  ) {}

  async run(): Promise<typeof ClaimNextHandoffResult> {
    const { memberId } = currentMember();
    return againWhenTaken(() =>
      this.database.write(async (tx) => {
        // The claims of one rep queue up here, so that the cap holds; those of different reps do not meet.
        await this.handOffs.lockRep(tx, memberId);
        const now = this.clock.now();
        const { rows, jobs } = this.ledger.compose(tx, [{ kind: 'handoff.claimed', occurredAt: now }]);
        const taken = await tx.row<{ id: string }>(CLAIM_NEXT, [
          tx.workspaceId,
          memberId,
          now,
          CLAIM_CAP,
          JSON.stringify(rows),
          JSON.stringify(jobs),
        ]);
        return taken ? { handOffId: taken.id } : this.whyNot(tx, memberId, now);
      }),
    );
  }

  private async whyNot(tx: Tx, repId: string, now: Date): Promise<typeof ClaimNextHandoffResult> {
    const row = await tx.row<{ live: number }>(`select ${LIVE_CLAIMS('$1', '$2')} as live`, [repId, now]);
    if ((row?.live ?? 0) < CLAIM_CAP) {
      return { code: 'QUEUE_EMPTY', message: 'Nobody is waiting: everybody offered is claimed.' };
    }
    const refusal = { kind: 'cap_reached' as const, cap: CLAIM_CAP };
    return { code: 'CAP_REACHED', message: claimRefusalWords(refusal, repId, now), cap: CLAIM_CAP };
  }
}
