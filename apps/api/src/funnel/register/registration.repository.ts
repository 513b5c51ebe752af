import { Injectable } from '@nestjs/common';
import type { Answer } from '@worthwhile/domain';
import type { Tx } from '../../platform/database/tx.js';
import type { FactJob, FactRow } from '../../platform/facts/ledger.js';

export interface RegistrationRow {
  id: string;
  eventId: string;
  personId: string;
  answer: Answer;
}

export interface SeatTaking {
  registrationId: string;
  eventId: string;
  personId: string;
  source: string;
  timeZone: string | null;
  at: Date;
  /** The fact of it and its deliveries, written by the same statement. */
  facts: { rows: FactRow[]; jobs: FactJob[] };
}

const COLUMNS = `id, event_id as "eventId", person_id as "personId", answer`;

/** Registrations, and the seats that go with them. */
@Injectable()
export class RegistrationRepository {
  lockOf(tx: Tx, eventId: string, personId: string): Promise<RegistrationRow | undefined> {
    return tx.row<RegistrationRow>(
      `select ${COLUMNS} from registration where event_id = $1 and person_id = $2 for no key update`,
      [eventId, personId],
    );
  }

  lock(tx: Tx, id: string): Promise<RegistrationRow | undefined> {
    return tx.row<RegistrationRow>(`select ${COLUMNS} from registration where id = $1 for no key update`, [
      id,
    ]);
  }

  /**
   * Takes a seat, writes the registration and states the fact, in one statement: the counter is raised only while it
   * is below the capacity, and its row lock makes late comers look again. As the last statement of a transaction it
   * holds that lock for one round trip. False when there was no seat, or the event closed meanwhile.
   */
  async takeSeat(tx: Tx, taking: SeatTaking): Promise<boolean> {
    const taken = await tx.row<{ id: string }>(
      `with seat as (
         update event set seats_taken = seats_taken + 1
         where workspace_id = $1 and id = $3 and stage = 'published'
           and (capacity is null or seats_taken < capacity) and coalesce(ends_at, starts_at) > $7
         returning id
       ), answered as (
         insert into registration
           (workspace_id, id, event_id, person_id, answer, source, time_zone, registered_at, created_at)
         select $1, $2, seat.id, $4, 'registered', $5, $6, $7, $7 from seat
         on conflict (workspace_id, event_id, person_id) do update
           set answer = 'registered', source = excluded.source, time_zone = excluded.time_zone,
               registered_at = excluded.registered_at, cancelled_at = null
         returning id
       ), stated as (
         insert into fact (workspace_id, id, kind, stage, delta, event_id, person_id, member_id, occurred_at, data)
         select $1, f.* from answered, jsonb_to_recordset($8::jsonb) as f(
           id uuid, kind text, stage text, delta smallint, event_id uuid, person_id uuid, member_id uuid,
           occurred_at timestamptz, data jsonb)
       )
       select answered.id, app_queue.enqueue($9::jsonb) from answered`,
      [
        tx.workspaceId,
        taking.registrationId,
        taking.eventId,
        taking.personId,
        taking.source,
        taking.timeZone,
        taking.at,
        JSON.stringify(taking.facts.rows),
        JSON.stringify(taking.facts.jobs),
      ],
    );
    return taken !== undefined;
  }

  /** Gives a seat back. Call it once for a registration that holds one. */
  async freeSeat(tx: Tx, { id, eventId }: RegistrationRow, at: Date): Promise<void> {
    await tx.rows(
      `with freed as (
         update registration set answer = 'cancelled', cancelled_at = $3 where id = $1 returning event_id
       )
       update event set seats_taken = greatest(0, seats_taken - 1) from freed
       where event.workspace_id = $4 and event.id = freed.event_id and event.id = $2`,
      [id, eventId, at, tx.workspaceId],
    );
  }
}
