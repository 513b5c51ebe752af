import { Injectable } from '@nestjs/common';
import type { ClaimSituation, Claimant, HandoffStatus } from '@worthwhile/domain';
import type { Tx } from '../../platform/database/tx.js';
import { HandOffEntity } from './hand-off.entity.js';
import { repMayContact } from './rep-permission-sql.js';

interface SituationRow {
  status: HandoffStatus;
  claimedBy: string | null;
  claimedByName: string | null;
  claimedAt: Date | null;
  allowed: boolean;
  liveClaims: number;
  otherId: string | null;
  otherBy: string | null;
  otherByName: string | null;
}

/** A hand-off as it is decided on. */
export type HandOffRow = HandOffEntity;

@Injectable()
export class HandOffRepository {
  /** Locks the row until the transaction ends, so that of two commands the second sees what the first did. */
  lock(tx: Tx, id: string): Promise<HandOffRow | null> {
    return tx.manager.findOne(HandOffEntity, {
      where: { workspaceId: tx.workspaceId, id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async update(
    tx: Tx,
    id: string,
    columns: Partial<Omit<HandOffEntity, 'workspaceId' | 'id'>>,
  ): Promise<void> {
    await tx.manager.update(HandOffEntity, { workspaceId: tx.workspaceId, id }, columns);
  }

  async insert(tx: Tx, row: HandOffEntity): Promise<void> {
    await tx.manager.insert(HandOffEntity, row);
  }

  /**
   * Locks the rep and the hand-off: two claims of one rep are counted one after the other, so that the cap holds, and
   * of two reps the second sees the first. False when there is no such hand-off.
   */
  async lockForClaim(tx: Tx, id: string, repId: string): Promise<boolean> {
    const found = await tx.row(
      `select h.id from member m, hand_off h where m.id = $1 and h.workspace_id = m.workspace_id and h.id = $2
       for no key update of m for update of h`,
      [repId, id],
    );
    return found !== undefined;
  }

  /** Locks the rep alone, for claims of whichever hand-off comes next. */
  async lockRep(tx: Tx, repId: string): Promise<void> {
    await tx.row('select id from member where id = $1 for no key update', [repId]);
  }

  /** What a claim is decided on. Read after the lock, in a statement of its own: only that sees what others did. */
  async claimSituation(tx: Tx, id: string, repId: string, now: Date): Promise<ClaimSituation | undefined> {
    const row = await tx.row<SituationRow>(
      `select h.status, h.claimed_by as "claimedBy", c.name as "claimedByName", h.claimed_at as "claimedAt",
         ${repMayContact('h.workspace_id', 'h.person_id', '$3')} as allowed,
         ${LIVE_CLAIMS('$2', '$3')} as "liveClaims",
         o.id as "otherId", o.claimed_by as "otherBy", oc.name as "otherByName"
       from hand_off h
       left join member c on c.workspace_id = h.workspace_id and c.id = h.claimed_by
       left join hand_off o on o.workspace_id = h.workspace_id and o.person_id = h.person_id and o.id <> h.id
         and o.status in ('claimed', 'touched')
       left join member oc on oc.workspace_id = o.workspace_id and oc.id = o.claimed_by
       where h.id = $1`,
      [id, repId, now],
    );
    if (!row) return undefined;
    const elsewhere = claimant(row.otherBy, row.otherByName);
    return {
      status: row.status,
      claimedBy: claimant(row.claimedBy, row.claimedByName),
      claimedAt: row.claimedAt,
      allowed: row.allowed,
      heldElsewhere: elsewhere && row.otherId ? { by: elsewhere, handOffId: row.otherId } : null,
      liveClaims: row.liveClaims,
    };
  }
}

/** How many people a rep holds, without those snoozed to a later date. */
export const LIVE_CLAIMS = (rep: string, now: string): string => `(
  select count(*)::int from hand_off mine
  where mine.claimed_by = ${rep} and mine.status in ('claimed', 'touched')
    and (mine.snoozed_until is null or mine.snoozed_until <= ${now}::timestamptz))`;

function claimant(id: string | null, name: string | null): Claimant | null {
  return id === null ? null : { id, name: name ?? 'A former colleague' };
}
