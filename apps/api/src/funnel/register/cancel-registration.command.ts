import { Injectable } from '@nestjs/common';
import { type CancelDecision, decideCancel } from '@worthwhile/domain';
import { Database } from '../../platform/database/database.js';
import { Ledger } from '../../platform/facts/ledger.js';
import { NotFoundError } from '../../platform/graphql/input-error.js';
import { Clock } from '../../platform/time/clock.js';
import { RegistrationRepository } from './registration.repository.js';

/** Somebody gives their seat back; it is free for the next at once. Twice is once. */
@Injectable()
export class CancelRegistrationCommand {
  constructor(
    private readonly database: Database,
    private readonly registrations: RegistrationRepository,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  async run(registrationId: string): Promise<CancelDecision> {
    const now = this.clock.now();
    return this.database.write(async (tx) => {
      const registration = await this.registrations.lock(tx, registrationId);
      const event =
        registration &&
        (await tx.row<{ startsAt: Date; endsAt: Date | null }>(
          'select starts_at as "startsAt", ends_at as "endsAt" from event where id = $1',
          [registration.eventId],
        ));
      if (!registration || !event) throw new NotFoundError('registration');
      const decision = decideCancel(event, registration.answer, now);
      if (!decision.accepted || decision.act === 'nothing') return decision;
      await this.registrations.freeSeat(tx, registration, now);
      await this.ledger.append(tx, [
        {
          kind: 'registration.cancelled',
          eventId: registration.eventId,
          personId: registration.personId,
          occurredAt: now,
          data: { registrationId },
        },
      ]);
      return decision;
    });
  }
}
