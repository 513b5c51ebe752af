import type { WarmthLine } from '@worthwhile/domain';
import type { HandOff } from './hand-off.graphql.js';

/** `h` is the hand-off; the rest hangs on it by one row each, so that a page of hand-offs is one statement. */
export const HAND_OFF_COLUMNS = `h.id, h.status, h.outcome, h.outcome_reason as "outcomeReason",
  h.snoozed_until as "snoozedUntil", h.snooze_words as "snoozeWords", coalesce(heat.points, h.points) as points,
  h.available_at as "availableAt", h.due_at as "dueAt", h.claimed_at as "claimedAt",
  h.first_touch_at as "firstTouchAt", h.closed_at as "closedAt", h.claimed_by as "claimedBy", c.name as "claimedByName",
  p.id as "personId", p.name as "personName", p.role as "personRole", a.name as "company",
  e.id as "eventId", e.promise, e.starts_at as "startsAt", e.ends_at as "endsAt",
  said.id as "wantId", said.words, said.said_at as "saidAt", f.got_it as "gotIt", coalesce(heat.lines, '[]') as warmth`;

export const HAND_OFF_JOINS = `
  join person p on p.workspace_id = h.workspace_id and p.id = h.person_id
  join event e on e.workspace_id = h.workspace_id and e.id = h.event_id
  left join account a on a.workspace_id = p.workspace_id and a.id = p.account_id
  left join member c on c.workspace_id = h.workspace_id and c.id = h.claimed_by
  left join feedback f on f.workspace_id = h.workspace_id and f.event_id = h.event_id and f.person_id = h.person_id
  left join warmth heat
    on heat.workspace_id = h.workspace_id and heat.event_id = h.event_id and heat.person_id = h.person_id
  left join lateral (
    select w.id, w.words, w.said_at from want w
    where w.workspace_id = h.workspace_id and w.person_id = h.person_id and w.event_id = h.event_id
    order by w.said_at desc, w.id desc limit 1) said on true`;

export interface HandOffReading extends Omit<HandOff, 'person' | 'event' | 'words' | 'claimedBy' | 'warmth'> {
  claimedBy: string | null;
  claimedByName: string | null;
  personId: string;
  personName: string;
  personRole: string | null;
  company: string | null;
  eventId: string;
  promise: string;
  startsAt: Date | null;
  endsAt: Date | null;
  wantId: string | null;
  words: string | null;
  saidAt: Date | null;
  warmth: WarmthLine[];
}

/** A row as the API shows it. */
export function handOffRecord(row: HandOffReading): HandOff {
  const { id, status, outcome, outcomeReason, snoozedUntil, snoozeWords, points, gotIt, warmth } = row;
  const { availableAt, dueAt, claimedAt, firstTouchAt, closedAt } = row;
  return {
    id,
    status,
    outcome,
    outcomeReason,
    snoozedUntil,
    snoozeWords,
    points,
    gotIt,
    availableAt,
    dueAt,
    claimedAt,
    firstTouchAt,
    closedAt,
    person: { id: row.personId, name: row.personName, role: row.personRole, company: row.company },
    event: { id: row.eventId, promise: row.promise, startsAt: row.startsAt, endsAt: row.endsAt },
    words: row.wantId && row.saidAt ? { id: row.wantId, text: row.words ?? '', saidAt: row.saidAt } : null,
    claimedBy: row.claimedBy ? { id: row.claimedBy, name: row.claimedByName ?? 'A former colleague' } : null,
    warmth: warmth.map((line) => ({ ...line })),
  };
}
