import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { currentMember } from '../../platform/database/scope.js';
import { pageSize, readCursor, writeCursor } from '../../platform/graphql/page.js';
import { Clock } from '../../platform/time/clock.js';
import { HAND_OFF_COLUMNS, HAND_OFF_JOINS, handOffRecord, type HandOffReading } from './hand-off-record.js';
import type { QueueCounts, QueuePage, QueueView } from './queue.graphql.js';

const AWAKE = `(h.snoozed_until is null or h.snoozed_until <= $1::timestamptz)`;
const AVAILABLE = `h.status = 'available' and not exists (
  select 1 from hand_off o
  where o.workspace_id = h.workspace_id and o.person_id = h.person_id and o.status in ('claimed', 'touched'))`;
/** Each view as the parts that one index each can answer; `at` is what it is sorted by. */
const PARTS: Record<QueueView, { where: string; at: string }[]> = {
  available: [{ where: AVAILABLE, at: 'h.due_at' }],
  all: [
    { where: AVAILABLE, at: 'h.due_at' },
    { where: `h.status = 'claimed' and ${AWAKE}`, at: 'h.due_at' },
  ],
  mine: [
    { where: `h.status = 'claimed' and h.claimed_by = $3 and ${AWAKE}`, at: 'h.due_at' },
    { where: `h.status = 'touched' and h.claimed_by = $3 and ${AWAKE}`, at: `'infinity'::timestamptz` },
  ],
  snoozed: [
    {
      where: `h.status in ('claimed', 'touched') and h.claimed_by = $3 and h.snoozed_until > $1::timestamptz`,
      at: 'h.snoozed_until',
    },
  ],
};

type Cursor = [at: string, points: number, id: string];
type SortedReading = HandOffReading & { sortAt: string; sortPoints: number };

/** The queue: who waits for sales, by clock, then warmth. */
@Injectable()
export class QueueQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** A page of one view; the page after it begins where its last row ended, however deep. */
  async page(view: QueueView, first: number, after?: string | null): Promise<QueuePage> {
    const size = pageSize(first);
    const cursor = readCursor(after, 3) as Cursor | undefined;
    const rows = await this.database.rows<SortedReading>(pageSql(view, cursor !== undefined), [
      this.clock.now(),
      size + 1,
      currentMember().memberId,
      ...(cursor ?? []),
    ]);
    const shown = rows.slice(0, size);
    const last = shown.at(-1);
    const more = rows.length > size && last;
    return {
      handOffs: shown.map(handOffRecord),
      nextCursor: more ? writeCursor([last.sortAt, last.sortPoints, last.id]) : null,
    };
  }

  /** What the sidebar shows, in one statement over small indexes. */
  async counts(): Promise<QueueCounts> {
    const row = await this.database.row<QueueCounts>(COUNTS, [this.clock.now(), currentMember().memberId]);
    if (!row) throw new Error('A count without a row.');
    return row;
  }
}

/** The keys of the page come from the indexes alone; only its own rows are then read in full. */
function pageSql(view: QueueView, continued: boolean): string {
  const parts = PARTS[view].map(({ where, at }) => {
    const beyond = `and ${at} >= $4::timestamptz
      and (${at} > $4::timestamptz or h.points < $5::int or (h.points = $5::int and h.id > $6::uuid))`;
    return `(select h.workspace_id, h.id, ${at} as at, h.points from hand_off h
      where ${where} ${continued ? beyond : ''} order by ${at}, h.points desc, h.id limit $2)`;
  });
  // The conditions on $1 and $3 are always true: a view that does not use them must still say their types.
  return `
    with page as (
      select * from (${parts.join(' union all ')}) keys
      where $3::uuid is not null and $1::timestamptz is not null order by at, points desc, id limit $2)
    select ${HAND_OFF_COLUMNS}, page.at::text as "sortAt", page.points as "sortPoints"
    from page join hand_off h on h.workspace_id = page.workspace_id and h.id = page.id ${HAND_OFF_JOINS}
    order by page.at, page.points desc, page.id`;
}

const capped = (where: string): string =>
  `(select count(*)::int from (select 1 from hand_off h where ${where} limit 1001) found)`;
const CLAIMED = `h.status = 'claimed' and ${AWAKE}`;
const dueBefore = (limit: string): string =>
  `least(1001, ${capped(`h.status = 'available' and h.due_at <= ${limit}`)} + ${capped(`${CLAIMED} and h.due_at <= ${limit}`)})`;
const COUNTS = `
  select least(1001, ${capped(`h.status = 'available'`)} + ${capped(CLAIMED)}) as waiting,
    ${dueBefore(`$1::timestamptz + interval '1 hour'`)} as breaching,
    ${dueBefore('$1::timestamptz')} as late,
    ${capped(`${CLAIMED} and h.claimed_by = $2`)} as mine,
    ${capped(`h.status in ('claimed', 'touched') and h.claimed_by = $2 and h.snoozed_until > $1::timestamptz`)} as snoozed,
    ${capped(`h.status = 'blocked'`)} as blocked`;
