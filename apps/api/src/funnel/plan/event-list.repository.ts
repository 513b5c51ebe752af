import { Injectable } from '@nestjs/common';
import {
  BOARD_STAGES,
  boardStage,
  type BoardStage,
  STORED_STAGES,
  type StoredStage,
} from '@worthwhile/domain';
import { Database } from '../../platform/database/database.js';
import { actingMemberId } from '../../platform/database/scope.js';
import { pageSize, readCursor, writeCursor } from '../../platform/graphql/page.js';
import { Clock } from '../../platform/time/clock.js';
import type { EventFilter } from './event-input.graphql.js';
import type { BoardColumn, EventPage, EventSort } from './event-list.graphql.js';
import type { EventRecord } from './event-record.js';
import { EventRepository } from './event.repository.js';

const BOARD = ['proposed', 'planning', 'ready', 'published', 'live', 'done'] as const satisfies BoardStage[];
/** More cards than this on a board are read by nobody; the list has them all. */
const BOARD_LIMIT = 300;
const DONE_LIMIT = 12;
const COUNT_CAP = 1_000;

/** The stage as far as SQL can tell: whether planning is ready depends on rules that live in the domain. */
const TIMED = `case when e.stage <> 'published' or e.starts_at is null then e.stage
  when e.starts_at > $2::timestamptz then 'published'
  when coalesce(e.ends_at, e.starts_at) <= $2::timestamptz then 'done' else 'live' end`;
const WHERE = `where ${TIMED} = any($1::text[])
  and ($3::text is null or e.promise ilike $3 or e.audience ilike $3 or exists (
    select 1 from problem q where q.workspace_id = e.workspace_id and q.id = e.problem_id and q.statement ilike $3))
  and ($4::text is null or e.proposed_team = $4) and ($5::uuid is null or e.problem_id = $5)
  and ($6::text is null or e.format = $6)
  and ($7::timestamptz is null or e.starts_at >= $7) and ($8::timestamptz is null or e.starts_at < $8)
  and ($9::uuid is null or e.proposed_by = $9 or e.adopted_by = $9
    or e.hosts @> jsonb_build_array(jsonb_build_object('memberId', $9::text)))`;
const START = `coalesce(e.starts_at, 'infinity')`;

/** Many events at a time: the list, page by page, and the board. */
@Injectable()
export class EventListRepository {
  constructor(
    private readonly database: Database,
    private readonly events: EventRepository,
    private readonly clock: Clock,
  ) {}

  /** By start; events without a date come as if they were the latest of all. */
  async page(filter: EventFilter, sort: EventSort, first: number, after?: string | null): Promise<EventPage> {
    const size = pageSize(first);
    const now = this.clock.now();
    const wanted = new Set<BoardStage>(filter.stages ?? BOARD_STAGES);
    const found: EventRecord[] = [];
    let cursor = readCursor(after, 2);
    // Of planning and ready only one may be wanted, so a batch can fall short; then the next one follows.
    for (let full = true; full && found.length <= size;) {
      const batch = await this.batch(filter, wanted, now, sort, size + 1, cursor);
      found.push(...batch.filter((event) => wanted.has(boardStage(event, now))));
      full = batch.length > size;
      const last = batch.at(-1);
      if (last) cursor = place(last);
    }
    const events = found.slice(0, size);
    const last = events.at(-1);
    return { events, nextCursor: found.length > size && last ? writeCursor(place(last)) : null };
  }

  async board(filter: EventFilter): Promise<BoardColumn[]> {
    const now = this.clock.now();
    const stages = new Set<BoardStage>(filter.stages ?? BOARD);
    return this.database.read(async (tx) => {
      const open = await this.events.select(
        `${WHERE} order by ${START}, e.created_at, e.id limit ${BOARD_LIMIT}`,
        this.values(filter, new Set(BOARD.filter((stage) => stage !== 'done')), now),
      );
      const done = this.values(filter, new Set(['done']), now);
      const newest = await this.events.select(
        `${WHERE} order by ${START} desc, e.id desc limit ${DONE_LIMIT}`,
        done,
      );
      const over = await tx.row<{ count: number }>(
        `select count(*)::int as count from (select 1 from event e ${WHERE} limit ${COUNT_CAP}) e`,
        done,
      );
      return BOARD.filter((stage) => stages.has(stage)).map((stage) => {
        const events = stage === 'done' ? newest : open.filter((event) => boardStage(event, now) === stage);
        return { stage, count: stage === 'done' ? (over?.count ?? 0) : events.length, events };
      });
    });
  }

  private batch(
    filter: EventFilter,
    wanted: Set<BoardStage>,
    now: Date,
    sort: EventSort,
    limit: number,
    after: (string | number | null)[] | undefined,
  ): Promise<EventRecord[]> {
    const [compare, order] = sort === 'start_desc' ? ['<', 'desc'] : ['>', 'asc'];
    return this.events.select(
      `${WHERE} and ($10::timestamptz is null or (${START}, e.id) ${compare} ($10::timestamptz, $11::uuid))
       order by ${START} ${order}, e.id ${order} limit $12`,
      [...this.values(filter, wanted, now), after?.[0] ?? null, after?.[1] ?? null, limit],
    );
  }

  private values(filter: EventFilter, wanted: Set<BoardStage>, now: Date): unknown[] {
    const timed = new Set<BoardStage | StoredStage>(
      [...wanted].map((stage) => (stage === 'ready' ? 'planning' : stage)),
    );
    const words = filter.q?.trim().replaceAll(/[\\%_]/g, '\\$&');
    return [
      [...timed].filter(
        (stage) => stage === 'live' || stage === 'done' || STORED_STAGES.includes(stage as StoredStage),
      ),
      now,
      words ? `%${words}%` : null,
      filter.team ?? null,
      filter.problemId ?? null,
      filter.format ?? null,
      filter.from ?? null,
      filter.to ?? null,
      filter.mine ? actingMemberId() : null,
    ];
  }
}

function place({ startsAt, id }: EventRecord): string[] {
  return [startsAt?.toISOString() ?? 'infinity', id];
}
