import { Injectable } from '@nestjs/common';
import {
  clockBasis,
  decideOffer,
  dueAt,
  type HandoffStatus,
  offerStep,
  type OfferStep,
} from '@worthwhile/domain';
import { newId } from '../../platform/database/id.js';
import type { Tx } from '../../platform/database/tx.js';
import { Ledger } from '../../platform/facts/ledger.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { Clock } from '../../platform/time/clock.js';
import { HandOffRepository } from './hand-off.repository.js';
import { OFFER_SITUATION, type OfferRow, RECONSIDER_TASK } from './offer-situation.js';

/** The queue's clock may be a little ahead of ours: by then the permission has changed by both. */
const LOOK_AFTER_MS = 30_000;

/**
 * Looks again whether sales should get a person for an event, and takes the step that follows: offers, blocks,
 * withdraws. Safe to run any number of times and at once: the look is taken under a lock, and a step that was
 * taken is not taken again.
 */
@Injectable()
export class ReconsiderCommand {
  constructor(
    private readonly clock: Clock,
    private readonly ledger: Ledger,
    private readonly jobs: JobQueue,
    private readonly handOffs: HandOffRepository,
  ) {}

  /** Every event at which this person was warm or offered. */
  async person(tx: Tx, personId: string): Promise<void> {
    const events = await tx.rows<{ eventId: string }>(
      `select event_id as "eventId" from warmth where person_id = $1
       union select event_id from hand_off where person_id = $1 order by 1`,
      [personId],
    );
    for (const { eventId } of events) await this.personAtEvent(tx, personId, eventId);
  }

  async personAtEvent(tx: Tx, personId: string, eventId: string): Promise<void> {
    await tx.row('select pg_advisory_xact_lock(hashtextextended($1, 7))', [
      `hand_off ${eventId} ${personId}`,
    ]);
    // A rep may be claiming it: the row is ours before we look.
    await tx.row('select id from hand_off where event_id = $1 and person_id = $2 for update', [
      eventId,
      personId,
    ]);
    const now = this.clock.now();
    const row = await tx.row<OfferRow>(OFFER_SITUATION, [eventId, personId, now]);
    if (!row) return;
    const decision = decideOffer(row);
    const step = offerStep(row.status, decision);
    const offered = (step?.to ?? row.status) === 'available';
    if (step) await this.take(tx, step, row, personId, eventId, now);
    else if (row.handOffId && offered) await this.handOffs.update(tx, row.handOffId, { points: row.points });
    // A permission that begins or ends later changes the answer by itself: look again then.
    const waits = (['blocked', 'available', 'claimed'] as (HandoffStatus | null)[]).includes(
      step?.to ?? row.status,
    );
    if (waits && row.permissionChangesAt) await this.lookAgainAt(tx, personId, row.permissionChangesAt);
  }

  private async lookAgainAt(tx: Tx, personId: string, at: Date): Promise<void> {
    const job = {
      task: RECONSIDER_TASK,
      payload: { personId, at: at.toISOString() },
      runAt: new Date(+at + LOOK_AFTER_MS),
      key: `${RECONSIDER_TASK}:${tx.workspaceId}:${personId}`,
    };
    await this.jobs.add(tx, [job]);
  }

  private async take(
    tx: Tx,
    step: OfferStep,
    row: OfferRow,
    personId: string,
    eventId: string,
    now: Date,
  ): Promise<void> {
    const offered = step.to === 'available';
    const basis = clockBasis({ warm: row.warm, grantedAt: row.grantedAt, eventEndsAt: row.endsAt });
    const columns = {
      status: step.to,
      points: row.points,
      availableAt: offered ? now : null,
      dueAt: offered ? dueAt(now, basis, row.timeZone) : null,
      claimedBy: null,
      claimedAt: null,
      snoozedUntil: null,
      snoozeWords: null,
    };
    const id = row.handOffId ?? newId();
    if (row.handOffId) await this.handOffs.update(tx, id, columns);
    else await this.handOffs.insert(tx, newRow(tx.workspaceId, id, personId, eventId, now, columns));
    if (!step.fact) return;
    const data = {
      handOffId: id,
      points: row.points,
      ...(step.releases ? { releasedFrom: row.claimedBy } : {}),
    };
    await this.ledger.append(tx, [{ kind: step.fact, personId, eventId, occurredAt: now, data }]);
  }
}

function newRow(
  workspaceId: string,
  id: string,
  personId: string,
  eventId: string,
  createdAt: Date,
  columns: Parameters<HandOffRepository['update']>[2] & { status: HandoffStatus; points: number },
): Parameters<HandOffRepository['insert']>[1] {
  return {
    outcome: null,
    outcomeReason: null,
    snoozedUntil: null,
    snoozeWords: null,
    availableAt: null,
    dueAt: null,
    claimedBy: null,
    claimedAt: null,
    firstTouchAt: null,
    closedAt: null,
    ...columns,
    workspaceId,
    id,
    personId,
    eventId,
    createdAt,
  };
}
