import { Injectable } from '@nestjs/common';
import { coolOn, type WarmthLine } from '@worthwhile/domain';
import { PermissionBook } from '../../directory/index.js';
import { Database } from '../../platform/database/database.js';
import { pageSize, readCursor, writeCursor } from '../../platform/graphql/page.js';
import { Clock } from '../../platform/time/clock.js';
import type { WarmPeoplePage, WarmPerson, WarmthLineShown } from './follow-through.graphql.js';

interface Row extends Omit<WarmPerson, 'points' | 'lines' | 'allowed'> {
  id: string;
  stored: number;
  lines: WarmthLine[];
  signalAt: Date | null;
  computedAt: Date;
}

/** People with their warmth, the warmest first. */
@Injectable()
export class WarmPeopleQuery {
  constructor(
    private readonly database: Database,
    private readonly permissions: PermissionBook,
    private readonly clock: Clock,
  ) {}

  async page(eventId: string, first: number, after: string | null): Promise<WarmPeoplePage> {
    const size = pageSize(first);
    const cursor = readCursor(after, 2);
    const rows = await this.database.rows<Row>(
      `select w.id, w.person_id as "personId", p.name, p.role, a.name as company, w.points as stored, w.lines,
              w.signal_at as "signalAt", w.computed_at as "computedAt", w.warm_since as "warmSince",
              (select n.words from want n
               where n.workspace_id = w.workspace_id and n.event_id = w.event_id and n.person_id = w.person_id
               order by n.said_at desc, n.id desc limit 1) as want
       from warmth w
       join registration r
         on r.workspace_id = w.workspace_id and r.event_id = w.event_id and r.person_id = w.person_id
            and r.attendance = 'attended'
       join person p on p.workspace_id = w.workspace_id and p.id = w.person_id
       left join account a on a.workspace_id = p.workspace_id and a.id = p.account_id
       where w.event_id = $1 and ($2::int is null or (w.points, w.id) < ($2::int, $3::uuid))
       order by w.points desc, w.id desc limit $4`,
      [eventId, cursor?.[0] ?? null, cursor?.[1] ?? null, size + 1],
    );
    const shown = rows.slice(0, size);
    const allowed = await this.allowedOf(shown.map(({ personId }) => personId));
    const last = shown.at(-1);
    return {
      people: shown.map((row) => this.shownRow(row, allowed.get(row.personId) ?? [])),
      nextCursor: rows.length > size && last ? writeCursor([last.stored, last.id]) : null,
    };
  }

  /** The lines of each person's warmest event, for lists of people. */
  async linesOf(personIds: string[]): Promise<Map<string, WarmthLineShown[]>> {
    const rows = await this.database.rows<{ personId: string; lines: WarmthLine[] }>(
      `select distinct on (person_id) person_id as "personId", lines from warmth
       where person_id = any($1::uuid[]) order by person_id, points desc, id desc`,
      [personIds],
    );
    return new Map(rows.map(({ personId, lines }) => [personId, lines]));
  }

  private shownRow(found: Row, allowed: string[]): WarmPerson {
    const { id: _, stored: __, signalAt, computedAt, ...row } = found;
    const lines = [...coolOn(row.lines, { signalAt, computedAt }, this.clock.now())];
    return { ...row, lines, points: lines.reduce((sum, line) => sum + line.points, 0), allowed };
  }

  private async allowedOf(personIds: string[]): Promise<Map<string, string[]>> {
    const found = new Map<string, string[]>();
    for (const { personId, channel } of await this.permissions.inForce(personIds, 'rep_contact')) {
      found.set(personId, [...(found.get(personId) ?? []), channel]);
    }
    return found;
  }
}
