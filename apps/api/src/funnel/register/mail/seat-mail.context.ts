import { Injectable } from '@nestjs/common';
import type { Answer } from '@worthwhile/domain';
import type { SeatMail } from '@worthwhile/web/public';
import { PermissionBook } from '../../../directory/index.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Clock } from '../../../platform/time/clock.js';
import { AttendeeLinks } from '../attendee-links.js';
import { type OpenEvent, OpenEventQuery } from '../open-event.query.js';
import { publicEvent } from '../pages/page-parts.js';

/** Everything a mail about a seat says, and what it is about. */
export interface SeatMailContext extends SeatMail {
  registrationId: string;
  personId: string;
  answer: Answer;
  email: string;
  /** The event with what only its calendar entry needs. */
  source: OpenEvent;
}

interface Row {
  personId: string;
  eventId: string;
  answer: Answer;
  timeZone: string | null;
  registeredAt: Date | null;
  name: string;
  email: string;
  want: string | null;
}

@Injectable()
export class SeatMailContexts {
  constructor(
    private readonly events: OpenEventQuery,
    private readonly permissions: PermissionBook,
    private readonly links: AttendeeLinks,
    private readonly clock: Clock,
  ) {}

  /** Undefined when the registration or its event is not to be seen any more. */
  async of(tx: Tx, registrationId: string): Promise<SeatMailContext | undefined> {
    const row = await tx.row<Row>(
      `select r.person_id as "personId", r.event_id as "eventId", r.answer, r.time_zone as "timeZone",
              r.registered_at as "registeredAt", p.name, p.email,
              (select w.words from want w where w.workspace_id = r.workspace_id and w.event_id = r.event_id
                 and w.person_id = r.person_id order by w.said_at desc, w.id desc limit 1) as want
       from registration r join person p on p.workspace_id = r.workspace_id and p.id = r.person_id
       where r.id = $1`,
      [registrationId],
    );
    const event = row && (await this.events.byId(row.eventId));
    if (!row || !event) return undefined;
    const now = this.clock.now();
    return {
      ...row,
      registrationId,
      source: event,
      event: publicEvent(event),
      allowed: (await this.permissions.standing(row.personId)).map(({ wording }) => wording),
      ownUrl: this.links.ownUrl(tx.workspaceId, registrationId),
      registeredAt: row.registeredAt ?? now,
      readerZone: row.timeZone ?? event.timeZone,
      now,
    };
  }
}
