import type { HandoffStatus } from '@worthwhile/domain';

/** The job that looks again when a permission begins or ends. Payload: `{ workspaceId, personId, at }`. */
export const RECONSIDER_TASK = 'reconsider_hand_off';

/** What is known about one person after one event, from the earlier stages. */
export interface OfferRow {
  handOffId: string | null;
  status: HandoffStatus | null;
  claimedBy: string | null;
  warm: boolean;
  points: number;
  attended: boolean;
  gotIt: 'yes' | 'partly' | 'no' | null;
  allowed: boolean;
  /** When the latest permission that holds was given. */
  grantedAt: Date | null;
  /** The next moment at which a permission begins or ends. */
  permissionChangesAt: Date | null;
  endsAt: Date | null;
  /** The workspace's: the clock runs by it. */
  timeZone: string;
}

/** `$1` event, `$2` person, `$3` now. Whether they are warm is what the last fact of the warm stage says. */
export const OFFER_SITUATION = `
  with grants as (
    select * from (
      select distinct on (channel) act, not_before, expires_at, recorded_at
      from permission where person_id = $2 and purpose = 'rep_contact'
      order by channel, recorded_at desc, id desc) last
    where act = 'grant' and (expires_at is null or expires_at > $3::timestamptz)
  ), held as (
    select max(recorded_at) as granted_at from grants where not_before is null or not_before <= $3::timestamptz
  )
  select h.id as "handOffId", h.status, h.claimed_by as "claimedBy",
    coalesce((
      select fact.kind = 'person.warmed' from fact
      where fact.person_id = $2 and fact.event_id = $1 and fact.kind in ('person.warmed', 'person.cooled')
      order by fact.occurred_at desc, fact.id desc limit 1), false) as warm,
    coalesce(heat.points, 0) as points,
    coalesce(r.attendance = 'attended', false) as attended,
    f.got_it as "gotIt", held.granted_at is not null as allowed, held.granted_at as "grantedAt",
    (select min(at) from grants, lateral (values (not_before), (expires_at)) change(at) where at > $3::timestamptz)
      as "permissionChangesAt",
    e.ends_at as "endsAt", space.time_zone as "timeZone"
  from event e
  join workspace space on space.id = e.workspace_id
  cross join held
  left join hand_off h on h.workspace_id = e.workspace_id and h.event_id = e.id and h.person_id = $2
  left join registration r on r.workspace_id = e.workspace_id and r.event_id = e.id and r.person_id = $2
  left join feedback f on f.workspace_id = e.workspace_id and f.event_id = e.id and f.person_id = $2
  left join warmth heat on heat.workspace_id = e.workspace_id and heat.event_id = e.id and heat.person_id = $2
  where e.id = $1`;
