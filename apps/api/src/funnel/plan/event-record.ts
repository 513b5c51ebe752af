import type { EventBrief } from '@worthwhile/domain';
import type { Member } from '../../directory/members/member.graphql.js';
import type { EventEntity } from './event.entity.js';

/** An event as the database holds it, with the members who brought it here. Field resolvers compute the rest. */
export interface EventRecord extends EventBrief, EventEntity {
  proposedBy: Member;
  adoptedBy: Member | null;
  declinedBy: Member | null;
  updatedBy: Member | null;
}

const MEMBERS = { p: 'proposedBy', a: 'adoptedBy', d: 'declinedBy', u: 'updatedBy' } as const;
const COLUMNS = { p: 'proposed_by', a: 'adopted_by', d: 'declined_by', u: 'updated_by' } as const;
type Alias = keyof typeof MEMBERS;
const ALIASES = Object.keys(MEMBERS) as Alias[];

const member = (m: Alias): string =>
  `case when ${m}.id is not null then json_build_object('id', ${m}.id, 'name', ${m}.name, 'email', ${m}.email,
     'team', ${m}.team, 'role', ${m}.role, 'timeZone', ${m}.time_zone, 'deactivatedAt', ${m}.deactivated_at) end
   as "${MEMBERS[m]}"`;

export const EVENT_COLUMNS = `e.workspace_id as "workspaceId", e.id, e.slug, e.stage, e.audience, e.problem_id as "problemId",
  e.promise, e.take_aways as "takeAways", e.summary, e.not_for as "notFor", e.minutes_asked as "minutesAsked", e.proof,
  e.follow_up as "followUp", e.format, e.mode, e.place, e.join_url as "joinUrl", e.starts_at as "startsAt",
  e.ends_at as "endsAt", e.time_zone as "timeZone", e.capacity, e.seats_taken as "seatsTaken", e.hosts, e.goals,
  e.revision, e.key_revision as "keyRevision", e.proposed_by as "proposedById", e.proposed_team as "proposedTeam",
  e.adopted_by as "adoptedById", e.adopted_at as "adoptedAt", e.declined_by as "declinedById",
  e.declined_reason as "declinedReason", e.published_at as "publishedAt", e.cancelled_by as "cancelledById",
  e.cancelled_at as "cancelledAt", e.cancelled_reason as "cancelledReason", e.created_at as "createdAt",
  e.updated_at as "updatedAt", e.updated_by as "updatedById", ${ALIASES.map(member).join(', ')}`;

export const EVENT_FROM = `from event e ${ALIASES.map(
  (m) => `left join member ${m} on ${m}.workspace_id = e.workspace_id and ${m}.id = e.${COLUMNS[m]}`,
).join(' ')}`;

/** JSON has no dates, so the one inside a member is made one again. */
export function eventRecord(row: EventRecord): EventRecord {
  for (const alias of ALIASES) {
    const found = row[MEMBERS[alias]];
    if (found?.deactivatedAt) found.deactivatedAt = new Date(found.deactivatedAt);
  }
  return row;
}
