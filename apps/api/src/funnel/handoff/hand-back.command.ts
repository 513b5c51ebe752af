import { Injectable } from '@nestjs/common';
import { decideHandBack, dueAt, handBackInput } from '@worthwhile/domain';
import { currentMember } from '../../platform/database/scope.js';
import { Ledger } from '../../platform/facts/ledger.js';
import { checkInput } from '../../platform/graphql/check-input.js';
import { Clock } from '../../platform/time/clock.js';
import type { HandOffChangeResult } from './change.graphql.js';
import { HandOffRepository } from './hand-off.repository.js';
import { Handling } from './handling.js';
import { ReconsiderCommand } from './reconsider.command.js';

/**
 * A rep gives a person back, with a reason the next one reads. The person still waits, so the clock goes on from
 * where it was; only somebody who was reached already gets a new one.
 */
@Injectable()
export class HandBackCommand {
  constructor(
    private readonly clock: Clock,
    private readonly ledger: Ledger,
    private readonly handOffs: HandOffRepository,
    private readonly handling: Handling,
    private readonly reconsider: ReconsiderCommand,
  ) {}

  run(id: string, input: { reason: string }): Promise<typeof HandOffChangeResult> {
    const { reason } = checkInput(handBackInput, input);
    const member = currentMember();
    return this.handling.change(id, async (tx, row) => {
      const decision = decideHandBack(row, member);
      if (decision.kind !== 'accepted') return false;
      const now = this.clock.now();
      const space = await tx.row<{ zone: string }>('select time_zone as zone from workspace');
      const restarted = decision.restartsClock || !row.dueAt || !row.availableAt;
      await this.handOffs.update(tx, id, {
        status: 'available',
        outcome: 'handed_back',
        outcomeReason: reason,
        claimedBy: null,
        claimedAt: null,
        snoozedUntil: null,
        snoozeWords: null,
        ...(restarted ? { availableAt: now, dueAt: dueAt(now, 'warm', space?.zone ?? 'UTC') } : {}),
      });
      const { personId, eventId } = row;
      const data = { handOffId: id, outcome: 'handed_back', reason };
      await this.ledger.append(tx, [{ kind: 'handoff.closed', personId, eventId, occurredAt: now, data }]);
      // What they allow may have ended while the rep held them.
      await this.reconsider.personAtEvent(tx, personId, eventId);
      return true;
    });
  }
}
