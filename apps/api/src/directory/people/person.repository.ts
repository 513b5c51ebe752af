import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { pageSize, readCursor, writeCursor } from '../../platform/graphql/page.js';
import type { CappedCount, Person, PersonPage } from './person.graphql.js';

export interface PeopleFilter {
  /** Part of a name, an address or a company. */
  q?: string | null;
  ownerId?: string | null;
}

const COLUMNS = `p.id, p.name, p.email, p.role, p.account_id as "accountId", a.name as company, a.industry,
  o.name as "ownerName", p.created_at as "createdAt", w.words as want, h.points as warmth`;
const JOINS = `
  left join account a on a.workspace_id = p.workspace_id and a.id = p.account_id
  left join member o on o.workspace_id = p.workspace_id and o.id = p.owner_id
  left join lateral (select words from want w where w.workspace_id = p.workspace_id and w.person_id = p.id
                     order by said_at desc limit 1) w on true
  left join lateral (select points from warmth h where h.workspace_id = p.workspace_id and h.person_id = p.id
                     order by points desc limit 1) h on true`;
const MATCHES = `($1::text is null or p.name ilike $1 or p.email ilike $1 or exists (
    select 1 from account s where s.workspace_id = p.workspace_id and s.id = p.account_id and s.name ilike $1))
  and ($2::uuid is null or p.owner_id = $2)`;
const COUNT_CAP = 1_000;

@Injectable()
export class PersonRepository {
  constructor(private readonly database: Database) {}

  /**
   * A page of people, the newest first. Ids are made in time order, so the primary key is the order and the cursor.
   * The page is cut before anything is joined: twenty rows are joined, whatever lies behind them.
   */
  async page(
    first: number,
    after: string | null | undefined,
    filter: PeopleFilter = {},
  ): Promise<PersonPage> {
    const size = pageSize(first);
    const cursor = readCursor(after, 1)?.[0] ?? null;
    const narrowed = filter.q || filter.ownerId;
    // The unfiltered list has a text of its own, so that its plan is the plain walk down the primary key.
    const where = narrowed
      ? `${MATCHES} and ($3::uuid is null or p.id < $3)`
      : '($1::uuid is null or p.id < $1)';
    const values = narrowed ? [pattern(filter.q), filter.ownerId ?? null, cursor] : [cursor];
    const people = await this.database.rows<Person>(
      `select ${COLUMNS} from (select * from person p where ${where} order by p.id desc limit $${values.length + 1}) p
       ${JOINS} order by p.id desc`,
      [...values, size + 1],
    );
    const page = people.slice(0, size);
    const last = page.at(-1);
    return { people: page, nextCursor: people.length > size && last ? writeCursor([last.id]) : null };
  }

  /** The ids of everybody the filter finds, in the order of their making; `after` is the last one had. */
  async ids(filter: PeopleFilter, after: string | null, limit: number): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(
      `select p.id from person p where ${MATCHES} and ($3::uuid is null or p.id > $3) order by p.id limit $4`,
      [pattern(filter.q), filter.ownerId ?? null, after, limit],
    );
    return rows.map(({ id }) => id);
  }

  async count(filter: PeopleFilter = {}): Promise<CappedCount> {
    const row = await this.database.row<{ count: number }>(
      `select count(*)::int as count from (select 1 from person p where ${MATCHES} limit ${COUNT_CAP + 1}) found`,
      [pattern(filter.q), filter.ownerId ?? null],
    );
    const count = row?.count ?? 0;
    return { count: Math.min(count, COUNT_CAP), capped: count > COUNT_CAP };
  }

  find(id: string): Promise<Person | undefined> {
    return this.database.row<Person>(`select ${COLUMNS} from person p ${JOINS} where p.id = $1`, [id]);
  }
}

/** The search text as an ILIKE pattern in which the person's own signs mean themselves. */
function pattern(q: string | null | undefined): string | null {
  const text = q?.trim();
  return text ? `%${text.replace(/[\\%_]/g, '\\$&')}%` : null;
}
