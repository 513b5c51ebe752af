import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import { Ledger } from '../../platform/facts/ledger.js';
import { Clock } from '../../platform/time/clock.js';
import { InvitationRepository } from './invitation.repository.js';

/** States that people were invited, together with the mark on their invitations. */
@Injectable()
export class InvitationWriter {
  constructor(
    private readonly clock: Clock,
    private readonly ledger: Ledger,
    private readonly invitations: InvitationRepository,
  ) {}

  async state(tx: Tx, eventId: string, sent: { id: string; personId: string }[]): Promise<void> {
    const now = this.clock.now();
    await this.invitations.markSent(
      tx,
      sent.map(({ id }) => id),
      now,
    );
    await this.ledger.append(
      tx,
      sent.map(({ personId }) => ({
        kind: 'person.invited' as const,
        eventId,
        personId,
        memberId: null,
        occurredAt: now,
      })),
    );
  }
}
