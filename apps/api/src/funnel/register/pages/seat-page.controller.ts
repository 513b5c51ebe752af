import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ConfirmedPage, DataPage, NotFoundPage, PrivacyPage, renderPage } from '@worthwhile/web/public';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createElement, type ReactElement } from 'react';
import { Public } from '../../../platform/auth/allow.js';
import { Config } from '../../../platform/config/config.js';
import { seeOther, sendPage, sentFromHere } from '../../../platform/http/html-page.js';
import { asAttendee, type OpenEvent, OpenEventQuery } from '../open-event.query.js';
import { ResendConfirmationCommand } from '../resend-confirmation.command.js';
import { publicEvent, textOf } from './page-parts.js';
import { SeatPages } from './seat-pages.js';

/** The pages around a seat that need no own link: saved, your data, privacy, the calendar file. */
@Public()
@Controller('e/:slug')
export class SeatPageController {
  constructor(
    private readonly config: Config,
    private readonly events: OpenEventQuery,
    private readonly pages: SeatPages,
    private readonly again: ResendConfirmationCommand,
  ) {}

  @Get('in/:token')
  async confirmed(
    @Param('token') token: string,
    @Query() query: Record<string, unknown>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const page = await this.pages.confirmed(token, textOf(query, 'w'), query['again'] !== undefined);
    send(reply, page && createElement(ConfirmedPage, page));
  }

  @Post('in/:token/again')
  async sendAgain(
    @Param() { slug, token }: { slug: string; token: string },
    @Query() query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const link = sentFromHere(request, this.config.PUBLIC_URL) ? this.pages.readConfirmed(token) : undefined;
    if (!link) return send(reply, undefined);
    await asAttendee(link.workspaceId, () => this.again.run(link.rowId));
    const want = new URLSearchParams({ again: '', ...(textOf(query, 'w') ? { w: textOf(query, 'w') } : {}) });
    seeOther(reply, `/e/${encodeURIComponent(slug)}/in/${token}?${want.toString()}`);
  }

  @Get('data')
  async data(
    @Param('slug') slug: string,
    @Query('asked') asked: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const event = await this.open(slug);
    send(reply, event && createElement(DataPage, { event: publicEvent(event), asked: asked !== undefined }));
  }

  @Post('data')
  async sendLink(
    @Param('slug') slug: string,
    @Body() fields: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const event = sentFromHere(request, this.config.PUBLIC_URL) ? await this.open(slug) : undefined;
    if (!event) return send(reply, undefined);
    await asAttendee(event.workspaceId, () => this.again.toAddress(event.id, textOf(fields, 'email')));
    seeOther(reply, `/e/${event.slug}/data?asked`);
  }

  @Get('privacy')
  async privacy(@Param('slug') slug: string, @Res() reply: FastifyReply): Promise<void> {
    const event = await this.open(slug);
    send(reply, event && createElement(PrivacyPage, { event: publicEvent(event) }));
  }

  @Get('event.ics')
  async calendar(@Param('slug') slug: string, @Res() reply: FastifyReply): Promise<void> {
    const event = await this.open(slug);
    if (!event) return send(reply, undefined);
    this.pages.sendCalendar(reply, event);
  }

  private async open(slug: string): Promise<OpenEvent | undefined> {
    const event = await this.events.bySlug(slug);
    return event?.stage === 'planning' ? undefined : event;
  }
}

function send(reply: FastifyReply, page: ReactElement | undefined): void {
  sendPage(reply, renderPage(page ?? createElement(NotFoundPage)), page ? 200 : 404);
}
