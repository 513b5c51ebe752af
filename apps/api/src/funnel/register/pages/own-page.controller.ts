import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { OfferName } from '@worthwhile/domain';
import { ElsewherePage, NotFoundPage, OwnPage, renderPage } from '@worthwhile/web/public';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createElement } from 'react';
import { Public } from '../../../platform/auth/allow.js';
import { Config } from '../../../platform/config/config.js';
import { seeOther, sendPage, sentFromHere } from '../../../platform/http/html-page.js';
import type { OwnSeat } from '../own-page.query.js';
import { OwnDesk } from '../own-desk.js';
import { OwnPages } from './own-pages.js';
import { SeatPages } from './seat-pages.js';
import { textOf } from './page-parts.js';

const NAMES: readonly string[] = ['eventMail', 'repMail', 'repPhone'] satisfies OfferName[];

/**
 * The attendee's own page, opened by the link in their mail. Mail scanners open every link, so reading (GET, HEAD)
 * changes nothing: every act is a form of its own, sent by POST from this page.
 */
@Public()
@Controller('m/:token')
export class OwnPageController {
  constructor(
    private readonly config: Config,
    private readonly desk: OwnDesk,
    private readonly pages: OwnPages,
    private readonly files: SeatPages,
  ) {}

  @Get()
  async read(
    @Param('token') token: string,
    @Query() query: Record<string, unknown>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const seat = await this.desk.find(token);
    if (!seat) return notFound(reply);
    const page = this.pages.of(seat, `/m/${token}`, {
      zone: query['tz'],
      done: textOf(query, 'done') || null,
      number: query['number'] !== undefined,
    });
    sendPage(reply, renderPage(createElement(OwnPage, page)));
  }

  @Get('data.json')
  async data(@Param('token') token: string, @Res() reply: FastifyReply): Promise<void> {
    const held = await this.desk.held(token);
    if (!held) return notFound(reply);
    void reply
      .header('content-type', 'application/json; charset=utf-8')
      .header('content-disposition', 'attachment; filename="my-data.json"')
      .header('cache-control', 'no-store')
      .send(JSON.stringify(held, null, 2));
  }

  @Get('event.ics')
  async calendar(@Param('token') token: string, @Res() reply: FastifyReply): Promise<void> {
    const seat = await this.desk.find(token);
    if (!seat) return notFound(reply);
    const ownUrl = new URL(`/m/${token}`, this.config.PUBLIC_URL).toString();
    this.files.sendCalendar(reply, seat.event, { name: seat.name, email: seat.email, ownUrl });
  }

  @Post('cancel')
  async cancel(
    @Param('token') token: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.act(token, request, reply, (seat) => this.desk.cancel(token, seat), '?done=cancel');
  }

  @Post('want')
  async want(
    @Param('token') token: string,
    @Body() fields: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const words = textOf(fields, 'want').replaceAll('\0', '').replaceAll('\r\n', '\n');
    await this.act(token, request, reply, (seat) => this.desk.say(token, seat, words), '?done=want');
  }

  @Post('permission')
  async permission(
    @Param('token') token: string,
    @Body() fields: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const name = textOf(fields, 'name') as OfferName;
    const act = textOf(fields, 'act');
    if (!NAMES.includes(name) || (act !== 'grant' && act !== 'withdraw')) return notFound(reply);
    const change = { name, act, phone: textOf(fields, 'phone') || null } as const;
    const done = `?done=${name}#contact`;
    const apply = (seat: OwnSeat) => this.desk.change(token, seat, change);
    await this.act(token, request, reply, apply, done, '?number#contact');
  }

  /** One act of the reader: from our own page only, then back to it by GET. */
  private async act(
    token: string,
    request: FastifyRequest,
    reply: FastifyReply,
    fn: (seat: OwnSeat) => Promise<boolean>,
    then: string,
    otherwise = '',
  ): Promise<void> {
    if (!sentFromHere(request, this.config.PUBLIC_URL)) {
      return void sendPage(reply, renderPage(createElement(ElsewherePage, { back: `/m/${token}` })), 403);
    }
    const seat = await this.desk.find(token);
    if (!seat) return notFound(reply);
    const done = await fn(seat);
    seeOther(reply, `/m/${token}${done ? then : otherwise}`);
  }
}

function notFound(reply: FastifyReply): void {
  sendPage(reply, renderPage(createElement(NotFoundPage)), 404);
}
