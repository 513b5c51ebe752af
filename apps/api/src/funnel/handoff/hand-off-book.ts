import { Injectable } from '@nestjs/common';
import type { HandoffOutcome } from '@worthwhile/domain';
import type { Tx } from '../../platform/database/tx.js';
import { Ledger } from '../../platform/facts/ledger.js';
import { HandOffRepository, type HandOffRow } from './hand-off.repository.js';

/** What later stages may do with a hand-off, inside their own transaction. */
@Injectable()
export class HandOffBook {
  constructor(
    private readonly handOffs: HandOffRepository,
    private readonly ledger: Ledger,
  ) {}

  /** Locks it until the transaction ends. Null when there is none in this workspace. */
  lock(tx: Tx, id: string): Promise<HandOffRow | null> {
    return this.handOffs.lock(tx, id);
  }

  /** The first touch stops the clock; what was snoozed is awake again. */
  async touched(tx: Tx, row: HandOffRow, at: Date): Promise<void> {
    await this.handOffs.update(tx, row.id, {
      status: 'touched',
      firstTouchAt: row.firstTouchAt ?? at,
      snoozedUntil: null,
      snoozeWords: null,
    });
  }

  /** Ends it. "No such problem" names the problem, so that the library learns. */
  async close(
    tx: Tx,
    row: HandOffRow,
    outcome: HandoffOutcome,
    reason: string | null,
    now: Date,
  ): Promise<void> {
    const { id, personId, eventId } = row;
    await this.handOffs.update(tx, id, {
      status: 'closed',
      outcome,
      outcomeReason: reason,
      closedAt: now,
      snoozedUntil: null,
      snoozeWords: null,
    });
    const problem = await tx.row<{ id: string | null }>(
      `select coalesce(
         (select w.problem_id from want w where w.person_id = $1 and w.event_id = $2 and w.problem_id is not null
          order by w.said_at desc, w.id desc limit 1),
         e.problem_id) as id
       from event e where e.id = $2`,
      [personId, eventId],
    );
    const data = { handOffId: id, outcome, reason, problemId: problem?.id ?? null };
    await this.ledger.append(tx, [{ kind: 'handoff.closed', personId, eventId, occurredAt: now, data }]);
  }
}
