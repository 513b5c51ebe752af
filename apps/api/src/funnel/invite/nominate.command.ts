import { Injectable } from '@nestjs/common';
import { NOMINATED_AT_ONCE, nominationReason } from '@worthwhile/domain';
import { z } from 'zod';
import { type PeopleFilter, PersonRepository } from '../../directory/index.js';
import { Database } from '../../platform/database/database.js';
import { currentMember } from '../../platform/database/scope.js';
import type { Tx } from '../../platform/database/tx.js';
import { checkInput } from '../../platform/graphql/check-input.js';
import { NotFoundError } from '../../platform/graphql/input-error.js';
import { Clock } from '../../platform/time/clock.js';
import { EventRepository } from '../plan/index.js';
import { InvitationRepository } from './invitation.repository.js';
import type { Nominated } from './invite.graphql.js';

const matchingInput = z.object({
  q: z.string().trim().max(200).nullish(),
  ownerId: z.uuid().nullish(),
  reason: nominationReason,
});
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
    private readonly people: PersonRepository,
  ) {}

  /** Puts people on an event's list. Naming somebody twice changes nothing. */
  async run(
    eventId: string,
    personIds: string[],
    reason?: string | null,
  ): Promise<Pick<Nominated, 'added' | 'already'>> {
    const cleaned = checkInput(input, { personIds: [...new Set(personIds)], reason });
    if (!(await this.events.find(eventId))) throw new NotFoundError('event');
    return this.database.write((tx) => this.add(tx, eventId, cleaned.personIds, cleaned.reason ?? null));
  }

  /** Puts everybody on the list whom a filter of the people list finds, however many; all of them or none. */
  async matching(eventId: string, filter: PeopleFilter, reason?: string | null): Promise<Nominated> {
    const { q, ownerId, reason: why } = checkInput(matchingInput, { ...filter, reason });
    if (!(await this.events.find(eventId))) throw new NotFoundError('event');
    return this.database.write(async (tx) => {
      let sum: Nominated = { added: 0, already: 0, audience: await this.invitations.audience(eventId) };
      for (let last: string | null = null; ;) {
        const ids: string[] = await this.people.ids({ q, ownerId }, last, NOMINATED_AT_ONCE);
        last = ids.at(-1) ?? null;
        if (last === null) return sum;
        const { added, already, audience } = await this.add(tx, eventId, ids, why ?? null);
        sum = { added: sum.added + added, already: sum.already + already, audience };
      }
    });
  }

  private async add(tx: Tx, eventId: string, personIds: string[], reason: string | null): Promise<Nominated> {
    const { memberId } = currentMember();
    const added = await this.invitations.nominate(tx, eventId, personIds, reason, memberId, this.clock.now());
    const audience = await this.invitations.audience(eventId);
    return { added, already: personIds.length - added, audience };
  }
}
