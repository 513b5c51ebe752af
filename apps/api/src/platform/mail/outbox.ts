import { Injectable } from '@nestjs/common';
import { Config } from '../config/config.js';
import { newId } from '../database/id.js';
import type { Tx } from '../database/tx.js';
import { JobQueue } from '../jobs/job-queue.js';
import { Clock } from '../time/clock.js';
import type { NewMail } from './new-mail.js';

/** Mails leave with the transaction that caused them: no commit, no mail. Without SMTP they are kept for reading. */
@Injectable()
export class Outbox {
  constructor(
    private readonly config: Config,
    private readonly jobs: JobQueue,
    private readonly clock: Clock,
  ) {}

  /** Queues a mail. Returns its id, or undefined when one with the same key is there already. */
  async send(tx: Tx, mail: NewMail): Promise<string | undefined> {
    const sends = this.config.SMTP_URL !== undefined;
    const added = await tx.row<{ id: string }>(
      `insert into mail (workspace_id, id, to_address, to_name, from_name, reply_to, subject, text_body, html_body,
         headers, attachments, purpose, person_id, event_id, idempotency_key, status, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
       on conflict (workspace_id, idempotency_key) do nothing returning id`,
      [
        tx.workspaceId,
        newId(),
        oneLine(mail.to.address),
        mail.to.name ? oneLine(mail.to.name) : null,
        mail.fromName ? oneLine(mail.fromName) : null,
        mail.replyTo ? oneLine(mail.replyTo) : null,
        oneLine(mail.subject),
        mail.text,
        mail.html,
        JSON.stringify(mail.headers ?? {}),
        JSON.stringify(mail.attachments ?? []),
        mail.purpose,
        mail.personId ?? null,
        mail.eventId ?? null,
        mail.idempotencyKey,
        sends ? 'queued' : 'kept',
        this.clock.now(),
      ],
    );
    if (added && sends) await this.jobs.add(tx, [{ task: 'send_mail', payload: { mailId: added.id } }]);
    return added?.id;
  }
}

/** A line break in a header field would start a header of the sender's choosing. */
function oneLine(text: string): string {
  return text.replace(/[\r\n\0]+/g, ' ').trim();
}
