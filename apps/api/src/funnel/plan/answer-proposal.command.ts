import { Injectable } from '@nestjs/common';
import { decideAnswerProposal, reasonDraft, type WayRefusal } from '@worthwhile/domain';
import { z } from 'zod';
import { Database } from '../../platform/database/database.js';
import { currentMember } from '../../platform/database/scope.js';
import type { Tx } from '../../platform/database/tx.js';
import { Ledger } from '../../platform/facts/ledger.js';
import { checkInput } from '../../platform/graphql/check-input.js';
import { Clock } from '../../platform/time/clock.js';
import type { EventRecord } from './event-record.js';
import { type EventOutcome, refused } from './event-results.graphql.js';
import { EventStore } from './event-store.js';

/** The other team adopts the proposal or declines it with a reason. Of two answers at once exactly one counts. */
@Injectable()
export class AnswerProposalCommand {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly store: EventStore,
    private readonly ledger: Ledger,
  ) {}

  adopt(id: string): Promise<EventOutcome> {
    return this.answer(id, async (tx, memberId, now) => {
      await this.store.events.update(tx, id, {
        stage: 'planning',
        adoptedById: memberId,
        adoptedAt: now,
        updatedAt: now,
        updatedById: memberId,
      });
      await this.ledger.append(tx, [{ kind: 'event.adopted', eventId: id, occurredAt: now }]);
    });
  }

  decline(id: string, input: string): Promise<EventOutcome> {
    const { reason } = checkInput(z.object({ reason: reasonDraft }), { reason: input });
    return this.answer(id, async (tx, memberId, now) => {
      await this.store.events.update(tx, id, {
        stage: 'declined',
        declinedById: memberId,
        declinedReason: reason,
        updatedAt: now,
        updatedById: memberId,
      });
      await this.ledger.append(tx, [
        { kind: 'event.declined', eventId: id, occurredAt: now, data: { reason } },
      ]);
    });
  }

  private answer(
    id: string,
    write: (tx: Tx, memberId: string, now: Date) => Promise<void>,
  ): Promise<EventOutcome> {
    const actor = currentMember();
    return this.database.write(async (tx) => {
      const now = this.clock.now();
      const event = await this.store.lock(tx, id);
      const decision = decideAnswerProposal(event, actor);
      if (!decision.accepted) return refused(event, named(decision, event, now));
      await write(tx, actor.memberId, now);
      return { event: await this.store.get(id) };
    });
  }
}

/** Whoever comes second is told who was first. */
function named(
  refusal: WayRefusal,
  { stage, adoptedBy, adoptedAt, declinedBy }: EventRecord,
  now: Date,
): WayRefusal {
  if (refusal.code !== 'NOT_PROPOSED') return refusal;
  if (stage === 'declined' && declinedBy)
    return { ...refusal, message: `Declined by ${declinedBy.name} already.` };
  if (!adoptedBy || !adoptedAt) return refusal;
  const seconds = Math.max(0, Math.round((+now - +adoptedAt) / 1000));
  const when = seconds < 60 ? `, ${seconds} s before you` : ' already';
  return { ...refusal, message: `Adopted by ${adoptedBy.name}${when}.` };
}
