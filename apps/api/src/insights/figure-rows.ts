import { Injectable } from '@nestjs/common';
import type { Stage } from '@worthwhile/domain';
import { Database } from '../platform/database/database.js';
import { pageSize, readCursor, writeCursor } from '../platform/graphql/page.js';
import type { EventFigures, FigurePage, FigureRow, FunnelFilter } from './funnel.graphql.js';
import { countedFacts } from './funnel-query.js';
import { stagesOf } from './funnel-report.js';

/** What stands behind a figure: the people, and the events beside one another. */
@Injectable()
export class FigureRows {
  constructor(private readonly database: Database) {}

  /** The people (or events) that make up a stage's count under the same filter, the latest first. */
  async behind(
    stage: Stage,
    filter: FunnelFilter,
    first: number,
    after?: string | null,
  ): Promise<FigurePage> {
    const size = pageSize(first);
    const cursor = readCursor(after, 3);
    const { from, where, values } = countedFacts(filter);
    const place = (offset: number): string => `$${values.length + offset}`;
    const rows = await this.database.rows<FigureRow & { sortAt: string }>(
      `with counted as (
         select f.workspace_id, f.event_id, f.person_id, max(f.occurred_at) as at from ${from}
         where f.delta <> 0 and f.stage = ${place(1)} and ${where}
         group by 1, 2, 3 having sum(f.delta) > 0)
       select c.event_id as "eventId", ev.promise, c.person_id as "personId", p.name, a.name as company, p.role, c.at,
              c.at::text as "sortAt"
       from counted c
       join event ev on ev.workspace_id = c.workspace_id and ev.id = c.event_id
       left join person p on p.workspace_id = c.workspace_id and p.id = c.person_id
       left join account a on a.workspace_id = p.workspace_id and a.id = p.account_id
       where ${place(2)}::timestamptz is null
          or (c.at, c.event_id, coalesce(c.person_id, c.event_id)) < (${place(2)}, ${place(3)}::uuid, ${place(4)}::uuid)
       order by c.at desc, c.event_id desc, coalesce(c.person_id, c.event_id) desc
       limit ${place(5)}`,
      [...values, stage, cursor?.[0] ?? null, cursor?.[1] ?? null, cursor?.[2] ?? null, size + 1],
    );
    const page = rows.slice(0, size);
    const last = page.at(-1);
    const more = rows.length > size && last;
    return {
      rows: page,
      nextCursor: more ? writeCursor([last.sortAt, last.eventId, last.personId ?? last.eventId]) : null,
    };
  }

  /** Every event that has a figure under the filter, the latest first: at most 200. */
  async events(filter: FunnelFilter): Promise<EventFigures[]> {
    const { from, where, values } = countedFacts(filter);
    const rows = await this.database.rows<EventFigures & { counts: Partial<Record<Stage, number>> }>(
      `with per_stage as (
         select f.workspace_id, f.event_id, f.stage, sum(f.delta)::int as count from ${from}
         where f.delta <> 0 and f.event_id is not null and ${where} group by 1, 2, 3),
       per_event as (
         select workspace_id, event_id, jsonb_object_agg(stage, count) as counts from per_stage group by 1, 2)
       select c.event_id as "eventId", ev.promise, ev.starts_at as "startsAt", c.counts,
              (select count(*)::int from feedback b
               where b.workspace_id = c.workspace_id and b.event_id = c.event_id) as answered,
              (select count(*)::int from feedback b
               where b.workspace_id = c.workspace_id and b.event_id = c.event_id and b.got_it = 'yes') as "gotIt"
       from per_event c join event ev on ev.workspace_id = c.workspace_id and ev.id = c.event_id
       order by ev.starts_at desc nulls last, ev.id desc limit 200`,
      values,
    );
    return rows.map(({ counts, ...event }) => ({ ...event, stages: stagesOf(counts, null) }));
  }
}
