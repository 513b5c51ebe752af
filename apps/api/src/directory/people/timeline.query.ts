import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { TimelineEntry } from './person.graphql.js';

/**
 * All we know of a person, the latest first. One statement over the tables of the stages: a read model, which knows
 * their columns but none of their code.
 */
@Injectable()
export class TimelineQuery {
  constructor(private readonly database: Database) {}

  run(personId: string): Promise<TimelineEntry[]> {
    return this.database.rows<TimelineEntry>(
      `with entry as (
         select 'invited' as kind, coalesce(sent_at, nominated_at) as at, event_id, reason as words, channel as detail,
                nominated_by as member_id from invitation where person_id = $1
         union all
         select 'registered', registered_at, event_id, null, source, null from registration
         where person_id = $1 and registered_at is not null
         union all
         select 'cancelled', cancelled_at, event_id, null, null, null from registration
         where person_id = $1 and cancelled_at is not null
         union all
         select 'want', said_at, event_id, words, null, null from want where person_id = $1
         union all
         select r.attendance, coalesce(e.ends_at, r.created_at), r.event_id, null, r.minutes::text, null
         from registration r join event e on e.workspace_id = r.workspace_id and e.id = r.event_id
         where r.person_id = $1 and r.attendance <> 'unknown'
         union all
         select 'feedback', answered_at, event_id, missing, got_it, null from feedback where person_id = $1
         union all
         select case act when 'grant' then 'permission' else 'withdrawal' end, recorded_at, event_id, wording, source, null
         from permission where person_id = $1
         union all
         select 'handoff', claimed_at, event_id, null, 'claimed', claimed_by from hand_off
         where person_id = $1 and claimed_at is not null
         union all
         select 'touch', touched_at, event_id, note, channel, member_id from touch where person_id = $1
         union all
         select 'opportunity', opened_at, event_id, name, stage, owner_id from opportunity where person_id = $1
       )
       select x.kind, x.at, x.event_id as "eventId", e.promise as "eventPromise", x.words, x.detail, m.name as "byName"
       from entry x
       left join event e on e.id = x.event_id
       left join member m on m.id = x.member_id
       order by x.at desc, x.kind limit 500`,
      [personId],
    );
  }
}
