import { Injectable } from '@nestjs/common';
import type { AttendanceChange, ReportedPresence, ReportPerson, Standing, WalkIn } from '@worthwhile/domain';
import { newId } from '../../platform/database/id.js';
import type { Tx } from '../../platform/database/tx.js';

/** The source of a registration that a report added: the person came without one. */
export const WALK_IN = 'walk_in';

export interface AddedWalkIn extends WalkIn {
  registrationId: string;
}

/** Registrations and what reports say of them, a whole event at a time: one statement each, however many people. */
@Injectable()
export class StandingRepository {
  /** Lets one report of an event be applied or undone at a time; registrations go on meanwhile. */
  async lockEvent(tx: Tx, eventId: string): Promise<void> {
    await tx.rows('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`attendance of ${eventId}`]);
  }

  async standings(tx: Tx, eventId: string): Promise<Standing[]> {
    const rows = await tx.rows<Omit<Standing, 'addedByReport'> & { source: string }>(
      `select id as "registrationId", person_id as "personId", answer, attendance, minutes, source
       from registration where event_id = $1`,
      [eventId],
    );
    const added = await tx.rows<{ id: string }>(
      'select person_id as id from attendance_presence where event_id = $1 and added_registration',
      [eventId],
    );
    const byReport = new Set(added.map(({ id }) => id));
    return rows.map(({ source, ...row }) => ({
      ...row,
      addedByReport: source === WALK_IN && byReport.has(row.personId),
    }));
  }

  /** The ids of those of these addresses whom we know. */
  async peopleByEmail(tx: Tx, emails: string[]): Promise<Map<string, string>> {
    const rows = await tx.rows<{ id: string; email: string }>(
      'select id, email from person where email = any($1::text[])',
      [emails],
    );
    return new Map(rows.map(({ id, email }) => [email, id]));
  }

  /** Adds people whom nobody here knew. Returns the ids of those who were new. */
  async addPeople(tx: Tx, people: { email: string; name: string }[], now: Date): Promise<string[]> {
    const rows = people.map(({ email, name }) => ({ id: newId(), email, name: name || email.split('@')[0] }));
    const added = await tx.rows<{ id: string }>(
      `insert into person (workspace_id, id, name, email, created_at)
       select $1, p.id, p.name, p.email, $3 from jsonb_to_recordset($2::jsonb) as p(id uuid, name text, email text)
       on conflict (workspace_id, email) do nothing returning id`,
      [tx.workspaceId, JSON.stringify(rows), now],
    );
    return added.map(({ id }) => id);
  }

  /** Writes down what one report says of the people in it. */
  async keepPresences(
    tx: Tx,
    importId: string,
    eventId: string,
    people: { personId: string; person: ReportPerson }[],
  ): Promise<void> {
    const presences = people.map(({ personId, person: { intervals, minutes } }) => ({
      id: newId(),
      person_id: personId,
      stated_minutes: intervals.length > 0 || minutes === 0 ? null : minutes,
    }));
    const intervals = people.flatMap(({ personId, person }) =>
      person.intervals.map(({ from, to }) => ({
        id: newId(),
        person_id: personId,
        joined_at: from,
        left_at: to,
      })),
    );
    await tx.rows(
      `insert into attendance_presence (workspace_id, id, import_id, event_id, person_id, stated_minutes)
       select $1, p.id, $2, $3, p.person_id, p.stated_minutes
       from jsonb_to_recordset($4::jsonb) as p(id uuid, person_id uuid, stated_minutes int)`,
      [tx.workspaceId, importId, eventId, JSON.stringify(presences)],
    );
    await tx.rows(
      `insert into attendance_interval (workspace_id, id, import_id, event_id, person_id, joined_at, left_at)
       select $1, p.id, $2, $3, p.person_id, p.joined_at, p.left_at
       from jsonb_to_recordset($4::jsonb) as p(id uuid, person_id uuid, joined_at timestamptz, left_at timestamptz)`,
      [tx.workspaceId, importId, eventId, JSON.stringify(intervals)],
    );
  }

  /** Whom a report said to be there. */
  async peopleIn(tx: Tx, importId: string): Promise<Set<string>> {
    const rows = await tx.rows<{ id: string }>(
      'select person_id as id from attendance_presence where import_id = $1',
      [importId],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /**
   * What all reports of the event that are applied now say of these people. Two plain reads, put together here: the
   * tables have just grown by thousands of rows, and a join planned by their old sizes takes minutes.
   */
  async presences(tx: Tx, eventId: string, touched: ReadonlySet<string>): Promise<ReportedPresence[]> {
    const imports = await tx.rows<{ id: string }>(
      `select id from attendance_import where event_id = $1 and status = 'applied'`,
      [eventId],
    );
    const parameters = [eventId, imports.map(({ id }) => id)];
    const presences = await tx.rows<{ importId: string; personId: string; statedMinutes: number | null }>(
      `select import_id as "importId", person_id as "personId", stated_minutes as "statedMinutes"
       from attendance_presence where event_id = $1 and import_id = any($2::uuid[])`,
      parameters,
    );
    const intervals = await tx.rows<{ importId: string; personId: string; from: Date; to: Date }>(
      `select import_id as "importId", person_id as "personId", joined_at as "from", left_at as "to"
       from attendance_interval where event_id = $1 and import_id = any($2::uuid[])`,
      parameters,
    );
    const spans = new Map<string, { from: number; to: number }[]>();
    for (const { importId, personId, from, to } of intervals) {
      const key = importId + personId;
      const known = spans.get(key);
      if (known) known.push({ from: +from, to: +to });
      else spans.set(key, [{ from: +from, to: +to }]);
    }
    return presences
      .filter(({ personId }) => touched.has(personId))
      .map(({ importId, personId, statedMinutes }) => ({
        personId,
        statedMinutes,
        spans: spans.get(importId + personId) ?? [],
      }));
  }

  async hasAppliedReport(tx: Tx, eventId: string): Promise<boolean> {
    const row = await tx.row(
      `select 1 from attendance_import where event_id = $1 and status = 'applied' limit 1`,
      [eventId],
    );
    return row !== undefined;
  }

  async save(tx: Tx, changes: readonly AttendanceChange[]): Promise<void> {
    const rows = changes.map(({ registrationId, attendance, minutes }) => ({
      registrationId,
      attendance,
      minutes,
    }));
    await tx.rows(
      `update registration g set attendance = c.attendance, minutes = c.minutes
       from jsonb_to_recordset($2::jsonb) as c("registrationId" uuid, attendance text, minutes int)
       where g.workspace_id = $1 and g.id = c."registrationId"`,
      [tx.workspaceId, JSON.stringify(rows)],
    );
  }

  /** Registers those who came without a registration. Somebody who registers at this very moment keeps theirs. */
  async addWalkIns(
    tx: Tx,
    importId: string,
    eventId: string,
    walkIns: readonly WalkIn[],
    now: Date,
  ): Promise<{ added: AddedWalkIn[]; met: AddedWalkIn[] }> {
    const byPerson = new Map(walkIns.map((walkIn) => [walkIn.personId, walkIn]));
    const rows = walkIns.map(({ personId, minutes, cameAt }) => ({ id: newId(), personId, minutes, cameAt }));
    const written = await tx.rows<{ id: string; personId: string; isNew: boolean }>(
      `insert into registration (workspace_id, id, event_id, person_id, answer, attendance, minutes, source,
         registered_at, created_at)
       select $1, w.id, $2, w."personId", 'registered', 'attended', w.minutes, '${WALK_IN}', coalesce(w."cameAt", $4), $4
       from jsonb_to_recordset($3::jsonb) as w(id uuid, "personId" uuid, minutes int, "cameAt" timestamptz)
       on conflict (workspace_id, event_id, person_id)
         do update set attendance = excluded.attendance, minutes = excluded.minutes
       returning id, person_id as "personId", xmax = 0 as "isNew"`,
      [tx.workspaceId, eventId, JSON.stringify(rows), now],
    );
    const done = written.flatMap(({ id, personId, isNew }) => {
      const walkIn = byPerson.get(personId);
      return walkIn ? [{ ...walkIn, registrationId: id, isNew }] : [];
    });
    const added = done.filter(({ isNew }) => isNew);
    await tx.rows(
      `update attendance_presence set added_registration = true
       where import_id = $1 and person_id = any($2::uuid[])`,
      [importId, added.map(({ personId }) => personId)],
    );
    return { added, met: done.filter(({ isNew }) => !isNew) };
  }

  /** Takes back registrations that only a report had added. */
  async remove(tx: Tx, registrationIds: string[]): Promise<void> {
    await tx.rows('delete from registration where id = any($1::uuid[])', [registrationIds]);
  }
}
