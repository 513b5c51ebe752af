import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { pageSize, readCursor, writeCursor } from '../../platform/graphql/page.js';
import type { AttendanceImportPeoplePage, AttendanceImportPerson } from './attendance-import.graphql.js';
import type { ReportMatch } from './import-record.js';
import { WALK_IN } from './standing.repository.js';

/**
 * The people of reports beside whom we know by e-mail, as things stand now: somebody added since is known. Whoever
 * only stands on the list because a report said so is known, not registered.
 */
const MATCHED = `
  select i.id as import_id, r.email, coalesce(p.name, r.name) as name, p.id as person_id, a.name as company,
         case when r.minutes = 0 and r.intervals = '[]' then null else r.minutes end as minutes,
         case when not r.attended then 'absent' when g.source <> '${WALK_IN}' then 'registered'
              when p.id is not null then 'known' else 'unmatched' end as match
  from attendance_import i
  cross join lateral jsonb_to_recordset(i.rows)
    as r(email text, name text, attended boolean, minutes int, intervals jsonb)
  left join person p on p.workspace_id = i.workspace_id and p.email = r.email
  left join account a on a.workspace_id = p.workspace_id and a.id = p.account_id
  left join registration g on g.workspace_id = p.workspace_id and g.event_id = i.event_id and g.person_id = p.id`;

@Injectable()
export class ImportPeopleRepository {
  constructor(private readonly database: Database) {}

  /** A page of a report's people, by e-mail. Asked for no match, those who were there. */
  async page(
    importId: string,
    match: ReportMatch | null,
    first: number,
    after: string | null,
  ): Promise<AttendanceImportPeoplePage> {
    const size = pageSize(first);
    const cursor = readCursor(after, 1);
    const rows = await this.database.rows<AttendanceImportPerson>(
      `select m.email, m.name, m.person_id as "personId", m.company, m.match, m.minutes
       from (${MATCHED} where i.id = $1) m
       where (m.match = $2 or ($2::text is null and m.match <> 'absent')) and ($3::text is null or m.email > $3)
       order by m.email limit $4`,
      [importId, match, cursor?.[0] ?? null, size + 1],
    );
    const people = rows.slice(0, size);
    const last = people.at(-1);
    return { people, nextCursor: rows.length > size && last ? writeCursor([last.email]) : null };
  }

  /** How many people of each import are who, in one statement. */
  async counts(importIds: string[]): Promise<Map<string, Record<ReportMatch, number>>> {
    const rows = await this.database.rows<{ importId: string; match: ReportMatch; people: number }>(
      `select m.import_id as "importId", m.match, count(*)::int as people
       from (${MATCHED} where i.id = any($1::uuid[])) m group by m.import_id, m.match`,
      [importIds],
    );
    const found = new Map<string, Record<ReportMatch, number>>(
      importIds.map((id) => [id, { registered: 0, known: 0, unmatched: 0, absent: 0 }]),
    );
    for (const { importId, match, people } of rows) {
      const counts = found.get(importId);
      if (counts) counts[match] = people;
    }
    return found;
  }
}
