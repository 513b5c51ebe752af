import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { NotFoundError } from '../../platform/graphql/input-error.js';
import { pageSize, readCursor, writeCursor } from '../../platform/graphql/page.js';
import { OpenEventQuery } from '../register/index.js';
import type { EventAnswer, EventAnswersPage } from './follow-through.graphql.js';
import { OWED } from './follow-through.query.js';
import { repairOf } from './repair-owner.js';

type Row = Omit<EventAnswer, 'owedUntil' | 'owedBy'> & { owed: boolean };

/** What attendees of an event answered, newest first, with what is owed to whom and until when. */
@Injectable()
export class EventAnswersQuery {
  constructor(
    private readonly database: Database,
    private readonly events: OpenEventQuery,
  ) {}

  async page(
    eventId: string,
    { owedOnly, first, after }: { owedOnly: boolean; first: number; after: string | null },
  ): Promise<EventAnswersPage> {
    const size = pageSize(first);
    const cursor = readCursor(after, 2);
    const event = await this.events.byId(eventId);
    if (!event) throw new NotFoundError('event');
    const rows = await this.database.rows<Row>(
      `select f.id, f.person_id as "personId", p.name, a.name as company, f.got_it as "gotIt", f.worth_it as "worthIt",
              f.missing, f.answered_at as "answeredAt", ${OWED} as owed,
              array(select t ->> 'text' from jsonb_array_elements(f.take_aways) t where t ->> 'got' = 'no')
                as "withoutTakeAways"
       from feedback f
       join person p on p.workspace_id = f.workspace_id and p.id = f.person_id
       left join account a on a.workspace_id = p.workspace_id and a.id = p.account_id
       where f.event_id = $1 and (not $2 or ${OWED})
         and ($3::timestamptz is null or (f.answered_at, f.id) < ($3::timestamptz, $4::uuid))
       order by f.answered_at desc, f.id desc limit $5`,
      [eventId, owedOnly, cursor?.[0] ?? null, cursor?.[1] ?? null, size + 1],
    );
    const answers = rows.slice(0, size).map(({ owed, ...row }): EventAnswer => {
      if (!owed) return { ...row, owedUntil: null, owedBy: null };
      const { who, by } = repairOf(event, row.answeredAt);
      return { ...row, owedBy: who, owedUntil: isoDay(by) };
    });
    const last = answers.at(-1);
    const more = rows.length > size && last;
    return { answers, nextCursor: more ? writeCursor([last.answeredAt.toISOString(), last.id]) : null };
  }
}

const two = (part: number): string => String(part).padStart(2, '0');
const isoDay = ({ year, month, day }: { year: number; month: number; day: number }): string =>
  `${year}-${two(month)}-${two(day)}`;
