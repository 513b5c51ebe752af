import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../auth/allow.js';
import { Database } from '../database/database.js';
import { NotFoundError } from '../graphql/input-error.js';
import { pageSize, readCursor, writeCursor } from '../graphql/page.js';
import { OutboxMail, OutboxPage } from './outbox.graphql.js';

const COLUMNS = `id, to_address as "toAddress", to_name as "toName", subject, purpose, status, error,
  created_at as "createdAt", text_body as "textBody", html_body as "htmlBody"`;

@Resolver()
export class OutboxResolver {
  constructor(private readonly database: Database) {}

  /** Newest first, a page at a time. */
  @Query(() => OutboxPage)
  @Allow('outbox.read')
  async outbox(
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<OutboxPage> {
    const size = pageSize(first);
    const cursor = readCursor(after, 2);
    const mails = await this.database.rows<OutboxMail>(
      `select ${COLUMNS} from mail
       where $1::timestamptz is null or (created_at, id) < ($1::timestamptz, $2::uuid)
       order by created_at desc, id desc limit $3`,
      [cursor?.[0] ?? null, cursor?.[1] ?? null, size + 1],
    );
    const page = mails.slice(0, size);
    const last = page.at(-1);
    const more = mails.length > size && last;
    return { mails: page, nextCursor: more ? writeCursor([last.createdAt.toISOString(), last.id]) : null };
  }

  @Query(() => OutboxMail)
  @Allow('outbox.read')
  async outboxMail(@Args('id', { type: () => ID }) id: string): Promise<OutboxMail> {
    const mail = await this.database.row<OutboxMail>(`select ${COLUMNS} from mail where id = $1`, [id]);
    if (!mail) throw new NotFoundError('mail');
    return mail;
  }
}
