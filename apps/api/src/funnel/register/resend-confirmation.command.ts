import { Injectable } from '@nestjs/common';
import { emailKey } from '@worthwhile/domain';
import { Database } from '../../platform/database/database.js';
import { Clock } from '../../platform/time/clock.js';
import { SeatMailer } from './mail/seat-mailer.js';

const PAUSE = 10 * 60_000;

/** Sends the confirmation, with the link to one's own page, again: at most once in ten minutes for each seat. */
@Injectable()
export class ResendConfirmationCommand {
  constructor(
    private readonly database: Database,
    private readonly mailer: SeatMailer,
    private readonly clock: Clock,
  ) {}

  async run(registrationId: string): Promise<void> {
    const window = Math.floor(+this.clock.now() / PAUSE);
    const key = `confirmation:${registrationId}:again:${window}`;
    await this.database.write((tx) => this.mailer.send(tx, 'confirmation', registrationId, key));
  }

  /** For somebody who lost the link. Says nothing about whether there is a seat under this address. */
  async toAddress(eventId: string, email: string): Promise<void> {
    const found = await this.database.row<{ id: string }>(
      `select r.id from registration r join person p on p.workspace_id = r.workspace_id and p.id = r.person_id
       where r.event_id = $1 and p.email = lower($2) and r.answer = 'registered'`,
      [eventId, emailKey(email)],
    );
    if (found) await this.run(found.id);
  }
}
