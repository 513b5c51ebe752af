import { Injectable } from '@nestjs/common';
import { type Answer, seatsLeft } from '@worthwhile/domain';
import { Database } from '../../platform/database/database.js';
import { NotFoundError } from '../../platform/graphql/input-error.js';
import { pageSize, readCursor, writeCursor } from '../../platform/graphql/page.js';
import { Clock } from '../../platform/time/clock.js';
import { EventRepository } from '../plan/index.js';
import type { Registration, RegistrationPage, RegistrationSummary } from './registration.graphql.js';

const ANSWERED_AT = `case r.answer when 'cancelled' then coalesce(r.cancelled_at, r.created_at)
  else coalesce(r.registered_at, r.created_at) end`;
const WANT = `left join lateral (
    select words from want w where w.workspace_id = r.workspace_id and w.event_id = r.event_id and w.person_id = r.person_id
    order by said_at desc, id desc limit 1) w on true`;
/** What somebody said last about being written to by one of us; it may begin later, but must not have ended. */
const REP = `left join lateral (
    select act = 'grant' and (expires_at is null or expires_at > $2::timestamptz) as allows from permission g
    where g.workspace_id = r.workspace_id and g.person_id = r.person_id and g.purpose = 'rep_contact' and g.channel = 'mail'
    order by recorded_at desc, id desc limit 1) g on true`;

export interface RegistrationFilter {
  answer?: Answer | null;
  /** Only those who said what they want. */
  withWords?: boolean;
}

/** Reads the answers to an event. */
@Injectable()
export class RegistrationQuery {
  constructor(
    private readonly database: Database,
    private readonly events: EventRepository,
    private readonly clock: Clock,
  ) {}

  /** A page of answers, the latest first. */
  async page(
    eventId: string,
    first: number,
    after: string | null | undefined,
    { answer, withWords = false }: RegistrationFilter,
  ): Promise<RegistrationPage> {
    const size = pageSize(first);
    const [at, id] = readCursor(after, 2) ?? [null, null];
    const rows = await this.database.rows<Registration>(
      `select r.id, r.person_id as "personId", p.name, p.role, a.name as company, r.answer,
              ${ANSWERED_AT} as "answeredAt", w.words as want, coalesce(g.allows, false) as "allowsRep"
       from registration r
       join person p on p.workspace_id = r.workspace_id and p.id = r.person_id
       left join account a on a.workspace_id = p.workspace_id and a.id = p.account_id
       ${WANT} ${REP}
       where r.event_id = $1 and ($3::text is null or r.answer = $3) and (not $4 or w.words is not null)
         and ($5::timestamptz is null or (${ANSWERED_AT}, r.id) < ($5::timestamptz, $6::uuid))
       order by "answeredAt" desc, r.id desc limit $7`,
      [eventId, this.clock.now(), answer ?? null, withWords, at, id, size + 1],
    );
    const registrations = rows.slice(0, size);
    const last = registrations.at(-1);
    const more = rows.length > size && last;
    return { registrations, nextCursor: more ? writeCursor([last.answeredAt.toISOString(), last.id]) : null };
  }

  async summary(eventId: string): Promise<RegistrationSummary> {
    const event = await this.events.find(eventId);
    if (!event) throw new NotFoundError('event');
    const row = await this.database.row<Omit<RegistrationSummary, 'seatsLeft'>>(
      `select count(*) filter (where r.answer = 'registered')::int as registered,
              count(*) filter (where r.answer = 'cancelled')::int as cancelled,
              count(*) filter (where r.answer = 'registered' and w.words is not null)::int as "withWords",
              count(*) filter (where r.answer = 'registered' and g.allows)::int as "allowRep"
       from registration r ${WANT} ${REP} where r.event_id = $1`,
      [eventId, this.clock.now()],
    );
    const none = { registered: 0, cancelled: 0, withWords: 0, allowRep: 0 };
    return { ...none, ...row, seatsLeft: seatsLeft(event) };
  }
}
