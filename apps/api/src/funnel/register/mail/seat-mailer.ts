import { Injectable } from '@nestjs/common';
import { confirmationMail, movedMail, reminderMail, seatEndedMail } from '@worthwhile/web/public';
import { Config } from '../../../platform/config/config.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Outbox } from '../../../platform/mail/outbox.js';
import { eventCalendar } from './event-calendar.js';
import { type SeatMailContext, SeatMailContexts } from './seat-mail.context.js';

export type SeatMailKind = 'confirmation' | 'reminder' | 'moved' | 'given_back' | 'event_cancelled';

/** Writes the mails that come with a seat into the outbox. The same key again writes nothing. */
@Injectable()
export class SeatMailer {
  constructor(
    private readonly config: Config,
    private readonly contexts: SeatMailContexts,
    private readonly outbox: Outbox,
  ) {}

  /** Returns what it wrote about, or undefined when nothing was to be written: the seat is gone, or not gone yet. */
  async send(
    tx: Tx,
    kind: SeatMailKind,
    registrationId: string,
    key: string,
  ): Promise<SeatMailContext | undefined> {
    const context = await this.contexts.of(tx, registrationId);
    if (!context || !this.fits(kind, context)) return undefined;
    const mail = this.write(kind, context);
    const ends = kind === 'given_back' || kind === 'event_cancelled';
    await this.outbox.send(tx, {
      ...mail,
      to: { address: context.email, name: context.name },
      fromName: `${context.event.host} events`,
      purpose: kind,
      personId: context.personId,
      eventId: context.source.id,
      idempotencyKey: key,
      attachments: kind === 'reminder' ? [] : [this.calendar(context, ends ? 'CANCEL' : 'REQUEST')],
    });
    return context;
  }

  private fits(kind: SeatMailKind, { answer, event }: SeatMailContext): boolean {
    if (kind === 'given_back') return answer === 'cancelled';
    if (answer !== 'registered') return false;
    return event.stage === (kind === 'event_cancelled' ? 'cancelled' : 'published');
  }

  private write(kind: SeatMailKind, context: SeatMailContext) {
    if (kind === 'confirmation') return confirmationMail(context);
    if (kind === 'reminder') return reminderMail(context);
    if (kind === 'moved') return movedMail(context);
    return seatEndedMail(context, kind);
  }

  private calendar(context: SeatMailContext, method: 'REQUEST' | 'CANCEL') {
    const { name, email, ownUrl, source, now } = context;
    const organiser = /<([^>]+)>/.exec(this.config.MAIL_FROM)?.[1] ?? this.config.MAIL_FROM;
    return {
      filename: method === 'CANCEL' ? 'cancel.ics' : 'invite.ics',
      contentType: `text/calendar; charset=utf-8; method=${method}`,
      content: eventCalendar(source, { method, organiser, guest: { name, email, ownUrl }, now }),
    };
  }
}
