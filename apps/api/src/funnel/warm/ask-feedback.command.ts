import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/id.js';
import type { Tx } from '../../platform/database/tx.js';
import { Ledger } from '../../platform/facts/ledger.js';
import { Clock } from '../../platform/time/clock.js';
import { type HeldEvent, HeldEvents, type NotHeld, WALK_IN } from '../attend/index.js';

export type AskOutcome =
  | { asked: number }
  | { code: NotHeld['code'] | 'EVENT_NOT_OVER' | 'NOBODY_TO_ASK'; message: string };

/** Who would be asked now, and who would not and why; each attendee stands in exactly one of them. */
export interface AskAudience {
  willBeAsked: number;
  alreadyAsked: number;
  /** They walked in and agreed to nothing, mail about the event included. */
  walkIns: number;
  /** They took back the leave to write about the event itself. */
  noServiceMail: number;
}

/** Attendees of event `$1`, and why they would not be asked; null means that they would be. */
const ATTENDEES = `
  select r.id, r.person_id,
         case when q.id is not null then 'asked'
              when r.source = '${WALK_IN}' then 'walk_in'
              when s.act = 'withdraw' then 'no_mail' end as because
  from registration r
  left join feedback_request q
    on q.workspace_id = r.workspace_id and q.event_id = r.event_id and q.person_id = r.person_id
  left join lateral (
    select p.act from permission p
    where p.workspace_id = r.workspace_id and p.person_id = r.person_id and p.purpose = 'service_mail'
    order by p.recorded_at desc, p.id desc limit 1) s on true
  where r.event_id = $1 and r.attendance = 'attended'`;

/**
 * Asks whoever came and was not asked yet whether they got it: a fact for each person, from which a mail follows.
 * Nobody is asked twice about one event, however often and from wherever this runs.
 */
@Injectable()
export class AskFeedbackCommand {
  constructor(
    private readonly database: Database,
    private readonly events: HeldEvents,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  async run(eventId: string): Promise<AskOutcome> {
    return this.database.write(async (tx) => {
      const event = await this.events.find(eventId);
      if ('code' in event) return event;
      const now = this.clock.now();
      if (now < event.endsAt) {
        return {
          code: 'EVENT_NOT_OVER',
          message: 'The event is still on. People are asked when it is over.',
        };
      }
      const asked = await this.request(tx, event, now);
      if (asked.length > 0) {
        await this.ledger.append(
          tx,
          asked.map(({ personId, registrationId }) => ({
            kind: 'feedback.asked' as const,
            eventId,
            personId,
            occurredAt: now,
            data: { registrationId },
          })),
        );
        return { asked: asked.length };
      }
      return {
        code: 'NOBODY_TO_ASK',
        message: 'Nobody is left to ask: everybody who came and may be asked was.',
      };
    });
  }

  async audience(eventId: string): Promise<AskAudience> {
    const row = await this.database.row<AskAudience>(
      `select count(*) filter (where because is null)::int as "willBeAsked",
              count(*) filter (where because = 'asked')::int as "alreadyAsked",
              count(*) filter (where because = 'walk_in')::int as "walkIns",
              count(*) filter (where because = 'no_mail')::int as "noServiceMail"
       from (${ATTENDEES}) a`,
      [eventId],
    );
    return row ?? { willBeAsked: 0, alreadyAsked: 0, walkIns: 0, noServiceMail: 0 };
  }

  /** Takes those who are to be asked; of two at the same moment one gets each of them. */
  private async request(
    tx: Tx,
    { id: eventId }: HeldEvent,
    now: Date,
  ): Promise<{ personId: string; registrationId: string }[]> {
    const due = await tx.rows<{ id: string; person_id: string }>(
      `select id, person_id from (${ATTENDEES}) a where because is null order by person_id`,
      [eventId],
    );
    const rows = due.map(({ id, person_id }) => ({ id: newId(), person_id, registration_id: id }));
    return tx.rows(
      `insert into feedback_request (workspace_id, id, event_id, person_id, registration_id, asked_at)
       select $1, q.id, $2, q.person_id, q.registration_id, $4
       from jsonb_to_recordset($3::jsonb) as q(id uuid, person_id uuid, registration_id uuid)
       on conflict (workspace_id, event_id, person_id) do nothing
       returning person_id as "personId", registration_id as "registrationId"`,
      [tx.workspaceId, eventId, JSON.stringify(rows), now],
    );
  }
}
