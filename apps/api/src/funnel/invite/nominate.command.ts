import { Injectable } from '@nestjs/common';
import { NOMINATED_AT_ONCE, nominationReason } from '@worthwhile/domain';
import { z } from 'zod';
import { Database } from '../../platform/database/database.js';
import { currentMember } from '../../platform/database/scope.js';
import { checkInput } from '../../platform/graphql/check-input.js';
import { NotFoundError } from '../../platform/graphql/input-error.js';
import { Clock } from '../../platform/time/clock.js';
import { EventRepository } from '../plan/index.js';
import { InvitationRepository } from './invitation.repository.js';
import type { Nominated } from './invite.graphql.js';

const input = z.object({
  personIds: z
    .array(z.uuid())
    .min(1, 'Choose somebody.')
    .max(NOMINATED_AT_ONCE, `${NOMINATED_AT_ONCE} at a time.`),
  reason: nominationReason,
});

@Injectable()
export class NominateCommand {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventRepository,
    private readonly invitations: InvitationRepository,
  ) {}

  /** Puts people on an event's list. Naming somebody twice changes nothing. */
  async run(eventId: string, personIds: string[], reason?: string | null): Promise<Nominated> {
    const cleaned = checkInput(input, { personIds: [...new Set(personIds)], reason });
    if (!(await this.events.find(eventId))) throw new NotFoundError('event');
    const { memberId } = currentMember();
    return this.database.write(async (tx) => {
      const added = await this.invitations.nominate(
        tx,
        eventId,
        cleaned.personIds,
        cleaned.reason ?? null,
        memberId,
        this.clock.now(),
      );
      const audience = await this.invitations.audience(eventId);
      return { added, already: cleaned.personIds.length - added, audience };
    });
  }
}
