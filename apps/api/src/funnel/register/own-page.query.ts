import { Injectable } from '@nestjs/common';
import type { Answer } from '@worthwhile/domain';
import { type Allowed, PermissionBook } from '../../directory/index.js';
import { Database } from '../../platform/database/database.js';
import { type OpenEvent, OpenEventQuery } from './open-event.query.js';

/** What stands on somebody's own page. */
export interface OwnSeat {
  registrationId: string;
  eventId: string;
  personId: string;
  answer: Answer;
  attendance: 'unknown' | 'attended' | 'no_show';
  minutes: number | null;
  timeZone: string | null;
  registeredAt: Date | null;
  name: string;
  email: string;
  phone: string | null;
  account: string | null;
  want: { words: string; saidAt: Date } | null;
  acts: number;
  event: OpenEvent;
  standing: Allowed[];
}

/** Reads one seat with its person. Runs in the attendee's scope; changes nothing. */
@Injectable()
export class OwnPageQuery {
  constructor(
    private readonly database: Database,
    private readonly events: OpenEventQuery,
    private readonly permissions: PermissionBook,
  ) {}

  async find(registrationId: string): Promise<OwnSeat | undefined> {
    const row = await this.database.row<Omit<OwnSeat, 'event' | 'standing'>>(
      `select r.id as "registrationId", r.event_id as "eventId", r.person_id as "personId", r.answer, r.attendance,
              r.minutes, r.time_zone as "timeZone", r.registered_at as "registeredAt", p.name, p.email, p.phone,
              a.name as account, (select count(*)::int from permission g where g.person_id = p.id) as acts
       from registration r
       join person p on p.workspace_id = r.workspace_id and p.id = r.person_id
       left join account a on a.workspace_id = p.workspace_id and a.id = p.account_id
       where r.id = $1`,
      [registrationId],
    );
    const event = row && (await this.events.byId(row.eventId));
    if (!row || !event) return undefined;
    const want = await this.lastWant(row.eventId, row.personId);
    return { ...row, want: want ?? null, event, standing: await this.permissions.standing(row.personId) };
  }

  /** One answer by its id, for the page that repeats it. */
  async want(wantId: string): Promise<string | null> {
    const row = await this.database.row<{ words: string }>('select words from want where id = $1', [wantId]);
    return row?.words ?? null;
  }

  private lastWant(eventId: string, personId: string): Promise<{ words: string; saidAt: Date } | undefined> {
    return this.database.row(
      `select words, said_at as "saidAt" from want where event_id = $1 and person_id = $2
       order by said_at desc, id desc limit 1`,
      [eventId, personId],
    );
  }
}
