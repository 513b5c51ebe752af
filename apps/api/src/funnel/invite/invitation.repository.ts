import { Injectable } from '@nestjs/common';
import { CALM_DAYS, type Suppression, SUPPRESSION_WORDS, SUPPRESSIONS } from '@worthwhile/domain';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/id.js';
import type { Tx } from '../../platform/database/tx.js';
import { pageSize, readCursor, writeCursor } from '../../platform/graphql/page.js';
import { Clock } from '../../platform/time/clock.js';
import type { Audience, Invitee, InviteePage } from './invite.graphql.js';

/** The rule of `suppressionOf` for lists, where a call per person would not do. A test holds the two together. */
const SUPPRESSION = `case
  when i.sent_at is not null then 'already_invited'
  when r.answer is not null and r.answer <> 'invited' then 'already_answered'
  when m.act = 'withdraw' then 'unsubscribed'
  when m.act = 'grant' and m.ended then 'permission_ended'
  when m.act = 'grant' and exists (
    select 1 from invitation o where o.workspace_id = i.workspace_id and o.person_id = i.person_id
      and o.event_id <> i.event_id and o.sent_at > m.calm_from) then 'invited_lately' end`;
/** What the rule looks at; `now` is the place of the moment among the parameters, `$2` for instance. */
const standing = (now: string): string => `
  left join registration r on r.workspace_id = i.workspace_id and r.event_id = i.event_id and r.person_id = i.person_id
  left join lateral (select act, coalesce(expires_at <= ${now}::timestamptz, false) as ended,
      ${now}::timestamptz - interval '${CALM_DAYS} days' as calm_from from permission p
    where p.workspace_id = i.workspace_id and p.person_id = i.person_id and p.purpose = 'event_mail' and p.channel = 'mail'
    order by recorded_at desc, id desc limit 1) m on true`;

/** A person whose invitation is next to leave. */
export interface WaitingInvitation {
  id: string;
  personId: string;
  name: string;
  email: string;
  greeting: string;
  senderName: string;
  senderEmail: string;
}

@Injectable()
export class InvitationRepository {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Puts people on the list, once each; ids that are no person of ours are passed over. Returns how many are new. */
  async nominate(
    tx: Tx,
    eventId: string,
    personIds: string[],
    reason: string | null,
    by: string,
    at: Date,
  ): Promise<number> {
    const rows = personIds.map((personId) => ({ id: newId(), person_id: personId }));
    const added = await tx.rows(
      `insert into invitation (workspace_id, id, event_id, person_id, reason, nominated_by, nominated_at, channel)
       select $1, n.id, $2, n.person_id, $4, $5, $6, case when m.team = 'sales' then 'rep' else 'marketing' end
       from jsonb_to_recordset($3::jsonb) as n(id uuid, person_id uuid)
       join person p on p.workspace_id = $1 and p.id = n.person_id
       join member m on m.workspace_id = $1 and m.id = $5
       on conflict (workspace_id, event_id, person_id) do nothing returning id`,
      [tx.workspaceId, eventId, JSON.stringify(rows), reason, by, at],
    );
    return added.length;
  }

  async audience(eventId: string): Promise<Audience> {
    const rows = await this.database.rows<{
      state: 'sent' | 'sending' | 'waiting';
      reason: Suppression | null;
      count: number;
    }>(
      `select case when i.sent_at is not null then 'sent' when i.requested_at is not null then 'sending'
                   else 'waiting' end as state, ${SUPPRESSION} as reason, count(*)::int as count
       from invitation i ${standing('$2')} where i.event_id = $1 group by 1, 2`,
      [eventId, this.clock.now()],
    );
    const sum = (matches: (row: (typeof rows)[number]) => boolean): number =>
      rows.filter(matches).reduce((total, { count }) => total + count, 0);
    return {
      nominated: sum(() => true),
      sent: sum(({ state }) => state === 'sent'),
      sending: sum(({ state, reason }) => state === 'sending' && !reason),
      toSend: sum(({ state, reason }) => state === 'waiting' && !reason),
      suppressed: SUPPRESSIONS.map((reason) => ({
        reason,
        words: SUPPRESSION_WORDS[reason],
        count: sum((row) => row.reason === reason),
      })).filter(({ count }) => count > 0),
    };
  }

  /** The list, the latest nominated first. */
  async page(eventId: string, first: number, after?: string | null): Promise<InviteePage> {
    const size = pageSize(first);
    const cursor = readCursor(after, 1)?.[0] ?? null;
    const rows = await this.database.rows<Invitee & { id: string }>(
      `select i.id, i.person_id as "personId", p.name, p.role, a.name as company, i.reason, n.name as "nominatedByName",
              i.nominated_at as "nominatedAt", i.sent_at as "sentAt", r.answer, ${SUPPRESSION} as suppression
       from invitation i ${standing('$4')}
       join person p on p.workspace_id = i.workspace_id and p.id = i.person_id
       left join account a on a.workspace_id = p.workspace_id and a.id = p.account_id
       left join member n on n.workspace_id = i.workspace_id and n.id = i.nominated_by
       where i.event_id = $1 and ($2::uuid is null or i.id < $2) order by i.id desc limit $3`,
      [eventId, cursor, size + 1, this.clock.now()],
    );
    const invitees = rows.slice(0, size);
    const last = invitees.at(-1);
    return { invitees, nextCursor: rows.length > size && last ? writeCursor([last.id]) : null };
  }

  /** Marks whoever may get it as asked for. Returns how many. */
  async request(tx: Tx, eventId: string, greeting: string, by: string, at: Date): Promise<number> {
    const rows = await tx.rows(
      `update invitation u set requested_at = $2, requested_by = $3, greeting = $4
       from (select i.workspace_id, i.id from invitation i ${standing('$2')}
             where i.event_id = $1 and i.requested_at is null and ${SUPPRESSION} is null) w
       where u.workspace_id = w.workspace_id and u.id = w.id returning u.id`,
      [eventId, at, by, greeting],
    );
    return rows.length;
  }

  /**
   * The next to send, locked for this transaction. Whoever answered or unsubscribed since it was asked for is taken
   * back to the list first, so that no number of them keeps the rest from being sent.
   */
  async waiting(tx: Tx, eventId: string, limit: number): Promise<WaitingInvitation[]> {
    await tx.rows(
      `update invitation u set requested_at = null, requested_by = null, greeting = null
       from (select i.workspace_id, i.id from invitation i ${standing('$2')}
             where i.event_id = $1 and i.requested_at is not null and i.sent_at is null and ${SUPPRESSION} is not null
             order by i.id for update of i skip locked) w
       where u.workspace_id = w.workspace_id and u.id = w.id`,
      [eventId, this.clock.now()],
    );
    return tx.rows<WaitingInvitation>(
      `select i.id, i.person_id as "personId", p.name, p.email, i.greeting, s.name as "senderName", s.email as "senderEmail"
       from (select * from invitation where event_id = $1 and requested_at is not null and sent_at is null
             order by id limit $2 for update skip locked) i
       join person p on p.workspace_id = i.workspace_id and p.id = i.person_id
       join member s on s.workspace_id = i.workspace_id and s.id = i.requested_by
       order by i.id`,
      [eventId, limit],
    );
  }

  async markSent(tx: Tx, ids: string[], at: Date): Promise<void> {
    await tx.rows('update invitation set sent_at = $2 where id = any($1::uuid[])', [ids, at]);
  }
}
