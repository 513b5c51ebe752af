import { Injectable } from '@nestjs/common';
import { signLink } from '../../platform/auth/token.js';
import { Config } from '../../platform/config/config.js';
import type { Tx } from '../../platform/database/tx.js';
import { Outbox } from '../../platform/mail/outbox.js';
import { EventRepository } from '../plan/index.js';
import { InvitationWriter } from './invitation-writer.js';
import { invitationMail } from './invitation-mail.js';
import { InvitationRepository } from './invitation.repository.js';

const BATCH = 200;

@Injectable()
export class InvitationSender {
  constructor(
    private readonly config: Config,
    private readonly invitations: InvitationRepository,
    private readonly events: EventRepository,
    private readonly outbox: Outbox,
    private readonly words: InvitationWriter,
  ) {}

  /** Sends the next batch. Returns how many went; 0 when none is left. */
  async batch(tx: Tx, eventId: string): Promise<number> {
    const event = await this.events.find(eventId);
    const next = await this.invitations.waiting(tx, eventId, BATCH);
    if (!event || next.length === 0) return 0;
    for (const person of next) {
      const unsubscribe = signLink(this.config.APP_SECRET, 'unsubscribe', tx.workspaceId, person.personId);
      const links = {
        page: new URL(`/e/${event.slug}`, this.config.PUBLIC_URL).toString(),
        unsubscribe: new URL(`/u/${unsubscribe}`, this.config.PUBLIC_URL).toString(),
      };
      await this.outbox.send(tx, invitationMail(event, person, links));
    }
    await this.words.state(tx, eventId, next);
    return next.length;
  }
}
