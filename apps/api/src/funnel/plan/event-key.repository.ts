import { Injectable } from '@nestjs/common';
import type { KeySnapshot, LiveKey, Team } from '@worthwhile/domain';
import type { Member } from '../../directory/members/member.graphql.js';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/id.js';
import { currentScope } from '../../platform/database/scope.js';
import type { Tx } from '../../platform/database/tx.js';

export interface KeyRecord extends LiveKey {
  id: string;
  eventId: string;
  member: Member;
  turnedAt: Date;
}

/** A key that was turned and does not count any more. */
export interface VoidedKeyRecord extends KeyRecord {
  snapshot: KeySnapshot;
  voidedAt: Date;
  voidedBy: Member | null;
  voidCause: 'edited' | 'taken_back';
}

const person = (
  m: string,
) => `json_build_object('id', ${m}.id, 'name', ${m}.name, 'email', ${m}.email, 'team', ${m}.team,
  'role', ${m}.role, 'timeZone', ${m}.time_zone, 'deactivatedAt', null)`;
const SELECT = `select k.id, k.event_id as "eventId", k.team, k.member_id as "memberId", k.key_revision as "keyRevision",
  k.turned_at as "turnedAt", ${person('m')} as member, k.snapshot, k.voided_at as "voidedAt", k.void_cause as "voidCause",
  case when v.id is not null then ${person('v')} end as "voidedBy"
  from event_key k join member m on m.workspace_id = k.workspace_id and m.id = k.member_id
  left join member v on v.workspace_id = k.workspace_id and v.id = k.voided_by`;

/** The keys of events: at most one live one per team, never two of one person (the database holds both). */
@Injectable()
export class EventKeyRepository {
  constructor(private readonly database: Database) {}

  async live(eventId: string): Promise<KeyRecord[]> {
    return (await this.liveOf([eventId])).get(eventId) ?? [];
  }

  async liveOf(eventIds: string[]): Promise<Map<string, KeyRecord[]>> {
    const rows = await this.database.rows<KeyRecord>(
      `${SELECT} where k.event_id = any($1::uuid[]) and k.voided_at is null order by k.team`,
      [eventIds],
    );
    return new Map(eventIds.map((id) => [id, rows.filter(({ eventId }) => eventId === id)]));
  }

  /** The member's newest key in the event if an edit voided it. */
  voidedOf(eventId: string, memberId: string): Promise<VoidedKeyRecord | undefined> {
    return this.database.row<VoidedKeyRecord>(
      `select * from (${SELECT} where k.event_id = $1 and k.member_id = $2 order by k.turned_at desc, k.id desc limit 1) newest
       where "voidedAt" is not null and "voidCause" = 'edited'`,
      [eventId, memberId],
    );
  }

  async insert(tx: Tx, eventId: string, key: LiveKey, snapshot: KeySnapshot, turnedAt: Date): Promise<void> {
    await tx.rows(
      `insert into event_key (workspace_id, id, event_id, team, member_id, key_revision, snapshot, turned_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        tx.workspaceId,
        newId(),
        eventId,
        key.team,
        key.memberId,
        key.keyRevision,
        JSON.stringify(snapshot),
        turnedAt,
      ],
    );
  }

  /** Voids the event's live keys, or only that of one team. Returns the teams whose key it was. */
  async void(
    tx: Tx,
    eventId: string,
    cause: 'edited' | 'taken_back',
    at: Date,
    team?: Team,
  ): Promise<Team[]> {
    const { actor } = currentScope();
    const by = actor.kind === 'member' ? actor.memberId : null;
    const rows = await tx.rows<{ team: Team }>(
      `update event_key set voided_at = $2, voided_by = $3, void_cause = $4
       where event_id = $1 and voided_at is null and ($5::text is null or team = $5) returning team`,
      [eventId, at, by, cause, team ?? null],
    );
    return rows.map((row) => row.team).sort();
  }
}
