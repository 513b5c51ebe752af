import { Injectable } from '@nestjs/common';
import type { SignalSource, Warmth, WarmthSignals, YesPartlyNo } from '@worthwhile/domain';
import { PermissionBook } from '../../directory/index.js';
import { newId } from '../../platform/database/id.js';
import type { Tx } from '../../platform/database/tx.js';

/** One person at one event. */
export interface AtEvent {
  eventId: string;
  personId: string;
}

interface SignalRow {
  registrationId: string | null;
  attended: boolean;
  minutes: number | null;
  ofMinutes: number | null;
  cameAt: Date;
  wantId: string | null;
  words: string | null;
  saidAt: Date | null;
  feedbackId: string | null;
  gotIt: YesPartlyNo | null;
  worthIt: YesPartlyNo | null;
  missing: string | null;
  answeredAt: Date | null;
}

const MINUTE = 60;

const SIGNALS = `
  select r.id as "registrationId", coalesce(r.attendance = 'attended', false) as attended, r.minutes,
         coalesce(e.minutes_asked, round(extract(epoch from e.ends_at - e.starts_at) / ${MINUTE}))::int as "ofMinutes",
         coalesce(e.ends_at, e.starts_at) as "cameAt",
         w.id as "wantId", w.words, w.said_at as "saidAt",
         f.id as "feedbackId", f.got_it as "gotIt", f.worth_it as "worthIt", f.missing, f.answered_at as "answeredAt"
  from event e
  left join registration r on r.workspace_id = e.workspace_id and r.event_id = e.id and r.person_id = $2
  left join lateral (
    select id, words, said_at from want
    where workspace_id = e.workspace_id and event_id = e.id and person_id = $2
    order by said_at desc, id desc limit 1) w on true
  left join feedback f on f.workspace_id = e.workspace_id and f.event_id = e.id and f.person_id = $2
  where e.id = $1`;

@Injectable()
export class WarmthRepository {
  constructor(private readonly permissions: PermissionBook) {}

  /** Makes sure that there is a row and locks it: of two recomputations the second reads what the first wrote. */
  async lock(tx: Tx, { eventId, personId }: AtEvent, now: Date): Promise<{ id: string; warm: boolean }> {
    await tx.rows(
      `insert into warmth (workspace_id, id, event_id, person_id, points, lines, computed_at)
       values ($1, $2, $3, $4, 0, '[]', $5) on conflict (workspace_id, event_id, person_id) do nothing`,
      [tx.workspaceId, newId(), eventId, personId, now],
    );
    const row = await tx.row<{ id: string; warm: boolean }>(
      `select id, warm_since is not null as warm from warmth where event_id = $1 and person_id = $2 for update`,
      [eventId, personId],
    );
    if (!row) throw new Error('A warmth row vanished while it was being locked.');
    return row;
  }

  /** Everything known of a person at an event, each signal with the row it stands in. */
  async signals(tx: Tx, { eventId, personId }: AtEvent): Promise<WarmthSignals> {
    const row = await tx.row<SignalRow>(SIGNALS, [eventId, personId]);
    if (!row) return {};
    const feedback: SignalSource | undefined =
      row.feedbackId && row.answeredAt
        ? { sourceKind: 'feedback', sourceId: row.feedbackId, at: row.answeredAt }
        : undefined;
    return {
      ...(row.registrationId && row.attended
        ? {
            attended: {
              sourceKind: 'registration',
              sourceId: row.registrationId,
              at: row.cameAt,
              minutes: row.minutes,
              ofMinutes: row.ofMinutes,
            },
          }
        : {}),
      ...(row.wantId && row.words && row.saidAt
        ? { want: { sourceKind: 'want', sourceId: row.wantId, at: row.saidAt, words: row.words } }
        : {}),
      ...(feedback && row.gotIt ? { gotIt: { ...feedback, answer: row.gotIt } } : {}),
      ...(feedback && row.worthIt ? { worthIt: { ...feedback, answer: row.worthIt } } : {}),
      ...(feedback && row.missing ? { missing: { ...feedback, words: row.missing } } : {}),
      ...(await this.permission(personId)),
    };
  }

  /** A permission that begins later counts: they have said that they may be asked. */
  private async permission(personId: string): Promise<Pick<WarmthSignals, 'permission'>> {
    const held = (await this.permissions.standing(personId)).filter(
      ({ purpose }) => purpose === 'rep_contact',
    );
    const [first] = held.toSorted((a, b) => +b.grantedAt - +a.grantedAt);
    if (!first) return {};
    const channels = held.map(({ channel }) => channel);
    return { permission: { sourceKind: 'permission', sourceId: first.id, at: first.grantedAt, channels } };
  }

  /** @param warmSince when they became warm; null when they are not */
  async save(
    tx: Tx,
    id: string,
    warmth: Warmth,
    warming: 'warmed' | 'cooled' | null,
    now: Date,
  ): Promise<void> {
    await tx.rows(
      `update warmth set points = $2, uncooled = $3, lines = $4, signal_at = $5, computed_at = $6,
         warm_since = case $7::text when 'warmed' then $6::timestamptz when 'cooled' then null else warm_since end
       where id = $1`,
      [id, warmth.points, warmth.uncooled, JSON.stringify(warmth.lines), warmth.signalAt, now, warming],
    );
  }

  /** The events at which this person was, or is warm: where a permission of theirs counts. */
  async eventsOf(tx: Tx, personId: string): Promise<string[]> {
    const rows = await tx.rows<{ eventId: string }>(
      `select event_id as "eventId" from warmth where person_id = $1
       union select event_id from registration where person_id = $1 and attendance = 'attended' order by 1`,
      [personId],
    );
    return rows.map(({ eventId }) => eventId);
  }
}
