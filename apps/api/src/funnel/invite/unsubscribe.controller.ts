import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import { NotFoundPage, renderPage, UnsubscribedPage, UnsubscribePage } from '@worthwhile/web/public';
import type { FastifyReply } from 'fastify';
import { createElement } from 'react';
import { PermissionBook } from '../../directory/index.js';
import { Public } from '../../platform/auth/allow.js';
import { readLink } from '../../platform/auth/token.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { runInScope } from '../../platform/database/scope.js';
import { sendPage } from '../../platform/http/html-page.js';

const WORDING = 'No more mail about events.';

/**
 * One click ends mail about events. Mail programs POST here by themselves (RFC 8058), without cookies; people open the
 * page, which asks once more, because scanners open every link.
 */
@Public()
@Controller('u/:token')
export class UnsubscribeController {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly permissions: PermissionBook,
  ) {}

  @Get()
  async ask(@Param('token') token: string, @Res() reply: FastifyReply): Promise<void> {
    const host = await this.hostOf(token);
    if (host === undefined) return notFound(reply);
    sendPage(reply, renderPage(createElement(UnsubscribePage, { host, path: `/u/${token}` })));
  }

  @Post()
  async stop(@Param('token') token: string, @Res() reply: FastifyReply): Promise<void> {
    const host = await this.hostOf(token);
    const link = readLink(this.config.APP_SECRET, 'unsubscribe', token);
    if (host === undefined || !link) return notFound(reply);
    await runInScope({ workspaceId: link.workspaceId, actor: { kind: 'attendee' } }, () =>
      this.database.write(async (tx) => {
        // A second click must not add a second withdrawal, so people who are stopping queue up by their row.
        await tx.rows('select 1 from person where id = $1 for no key update', [link.rowId]);
        const last = await tx.row<{ act: string }>(
          `select act from permission where person_id = $1 and purpose = 'event_mail' and channel = 'mail'
           order by recorded_at desc, id desc limit 1`,
          [link.rowId],
        );
        if (last?.act === 'withdraw') return;
        await this.permissions.record(tx, [
          {
            personId: link.rowId,
            act: 'withdraw',
            purpose: 'event_mail',
            channel: 'mail',
            wording: WORDING,
            wordingVersion: 1,
            source: 'unsubscribe link',
          },
        ]);
      }),
    );
    sendPage(reply, renderPage(createElement(UnsubscribedPage, { host })));
  }

  /** The company's name, or undefined when the link is not ours or its person is gone. */
  private async hostOf(token: string): Promise<string | undefined> {
    const link = readLink(this.config.APP_SECRET, 'unsubscribe', token);
    if (!link) return undefined;
    const row = await runInScope({ workspaceId: link.workspaceId, actor: { kind: 'attendee' } }, () =>
      this.database.row<{ name: string }>(
        'select w.name from workspace w join person p on p.workspace_id = w.id where p.id = $1',
        [link.rowId],
      ),
    );
    return row?.name;
  }
}

function notFound(reply: FastifyReply): void {
  sendPage(reply, renderPage(createElement(NotFoundPage)), 404);
}
