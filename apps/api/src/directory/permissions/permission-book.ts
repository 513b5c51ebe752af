import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/id.js';
import type { Tx } from '../../platform/database/tx.js';
import { Ledger } from '../../platform/facts/ledger.js';
import { Clock } from '../../platform/time/clock.js';

export type PermissionPurpose = 'service_mail' | 'event_mail' | 'rep_contact';
export type PermissionChannel = 'mail' | 'phone';

/** One act of a person: they grant or withdraw. Never changed afterwards. */
export interface PermissionAct {
  personId: string;
  act: 'grant' | 'withdraw';
  purpose: PermissionPurpose;
  channel: PermissionChannel;
  topic?: string | null;
  notBefore?: Date | null;
  expiresAt?: Date | null;
  /** The exact sentence the person saw. */
  wording: string;
  wordingVersion: number;
  /** Where it was said, for example `registration page`. */
  source: string;
  eventId?: string | null;
}

/** A permission in force. */
export interface Allowed {
  /** The row of the grant. */
  id: string;
  personId: string;
  /** Where it was given; null when not at an event. */
  eventId: string | null;
  purpose: PermissionPurpose;
  channel: PermissionChannel;
  topic: string | null;
  wording: string;
  source: string;
  grantedAt: Date;
  notBefore: Date | null;
  expiresAt: Date | null;
}

/** The append-only book of what people allow. The last act for a purpose and channel holds. */
@Injectable()
export class PermissionBook {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  async record(tx: Tx, acts: PermissionAct[]): Promise<void> {
    if (acts.length === 0) return;
    const now = this.clock.now();
    const rows = acts.map((act) => ({
      id: newId(),
      person_id: act.personId,
      act: act.act,
      purpose: act.purpose,
      channel: act.channel,
      topic: act.topic ?? null,
      not_before: act.notBefore?.toISOString() ?? null,
      expires_at: act.expiresAt?.toISOString() ?? null,
      wording: act.wording,
      wording_version: act.wordingVersion,
      source: act.source,
      event_id: act.eventId ?? null,
    }));
    await tx.rows(
      `insert into permission (workspace_id, id, person_id, act, purpose, channel, topic, not_before, expires_at,
         wording, wording_version, source, event_id, recorded_at)
       select $1, p.*, $3 from jsonb_to_recordset($2::jsonb) as p(
         id uuid, person_id uuid, act text, purpose text, channel text, topic text, not_before timestamptz,
         expires_at timestamptz, wording text, wording_version int, source text, event_id uuid)`,
      [tx.workspaceId, JSON.stringify(rows), now],
    );
    await this.ledger.append(
      tx,
      acts.map((act) => ({
        kind: act.act === 'grant' ? ('permission.granted' as const) : ('permission.withdrawn' as const),
        personId: act.personId,
        eventId: act.eventId ?? null,
        occurredAt: now,
        data: { purpose: act.purpose, channel: act.channel },
      })),
    );
  }

  /** What these people allow at this moment: granted last, begun, not expired. Joins an open transaction. */
  async inForce(personIds: string[], purpose?: PermissionPurpose): Promise<Allowed[]> {
    return this.database.rows<Allowed>(
      `select id, person_id as "personId", event_id as "eventId", purpose, channel, topic, wording, source, recorded_at as "grantedAt",
              not_before as "notBefore", expires_at as "expiresAt"
       from (
         select distinct on (person_id, purpose, channel) *
         from permission
         where person_id = any($1) and ($2::text is null or purpose = $2)
         order by person_id, purpose, channel, recorded_at desc, id desc
       ) last
       where act = 'grant' and (not_before is null or not_before <= $3) and (expires_at is null or expires_at > $3)`,
      [personIds, purpose ?? null, this.clock.now()],
    );
  }

  /**
   * What a person has said last for each purpose and channel, when that was a grant that has not expired. Unlike
   * `inForce` it holds those too that begin later: this is what their own page shows.
   */
  async standing(personId: string): Promise<Allowed[]> {
    return this.database.rows<Allowed>(
      `select id, person_id as "personId", event_id as "eventId", purpose, channel, topic, wording, source, recorded_at as "grantedAt",
              not_before as "notBefore", expires_at as "expiresAt"
       from (
         select distinct on (purpose, channel) * from permission
         where person_id = $1 order by purpose, channel, recorded_at desc, id desc
       ) last
       where act = 'grant' and (expires_at is null or expires_at > $2)`,
      [personId, this.clock.now()],
    );
  }
}
