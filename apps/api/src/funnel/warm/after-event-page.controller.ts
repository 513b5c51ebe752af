import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { type FeedbackAnswer, feedbackAnswer, YES_PARTLY_NO, type YesPartlyNo } from '@worthwhile/domain';
import {
  AfterEventPage,
  AfterEventSentPage,
  ElsewherePage,
  NotFoundPage,
  renderPage,
} from '@worthwhile/web/public';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createElement } from 'react';
import { Public } from '../../platform/auth/allow.js';
import { Config } from '../../platform/config/config.js';
import { seeOther, sendPage, sentFromHere } from '../../platform/http/html-page.js';
import { asAttendee } from '../register/index.js';
import { AfterEventPages, type AfterSeat } from './after-event-pages.js';
import { FeedbackLinks } from './feedback-links.js';
import { RecordFeedbackCommand } from './record-feedback.command.js';

/**
 * The page after an event, opened by a link in a mail. Scanners open every link of a mail, so reading (GET, HEAD)
 * changes nothing, whatever the link says; only the form, sent from this page, does.
 */
@Public()
@Controller('a/:token')
export class AfterEventPageController {
  constructor(
    private readonly config: Config,
    private readonly links: FeedbackLinks,
    private readonly pages: AfterEventPages,
    private readonly record: RecordFeedbackCommand,
  ) {}

  @Get()
  async read(
    @Param('token') token: string,
    @Query('got') got: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.withSeat(token, reply, async (seat) => {
      const form = this.pages.form(seat, `/a/${token}`, { got: choiceOf(got) });
      sendPage(reply, renderPage(createElement(AfterEventPage, form)));
    });
  }

  @Post()
  async answer(
    @Param('token') token: string,
    @Body() fields: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!sentFromHere(request, this.config.PUBLIC_URL)) {
      return void sendPage(reply, renderPage(createElement(ElsewherePage, { back: `/a/${token}` })), 403);
    }
    await this.withSeat(token, reply, async (seat) => {
      const said = readForm(fields, seat.event.takeAways.length);
      const problem = 'problem' in said ? said.problem : await this.keep(seat, said);
      if (!problem) return void seeOther(reply, `/a/${token}/sent`);
      const typed = typedAnswer(fields, seat.event.takeAways.length);
      const form = this.pages.form(seat, `/a/${token}`, { got: null, typed, problem });
      sendPage(reply, renderPage(createElement(AfterEventPage, form)), 422);
    });
  }

  @Get('sent')
  async sent(@Param('token') token: string, @Res() reply: FastifyReply): Promise<void> {
    await this.withSeat(token, reply, async (seat) => {
      if (!seat.feedback && !seat.allowed) return void seeOther(reply, `/a/${token}`);
      sendPage(reply, renderPage(createElement(AfterEventSentPage, this.pages.sent(seat, `/a/${token}`))));
    });
  }

  private async keep(seat: AfterSeat, answer: FeedbackAnswer): Promise<string | null> {
    const said = await this.record.run(seat.event, seat.registrationId, answer);
    return said ? null : 'Nothing is chosen or written yet.';
  }

  private async withSeat(
    token: string,
    reply: FastifyReply,
    fn: (seat: AfterSeat) => Promise<void>,
  ): Promise<void> {
    const link = this.links.read(token);
    const notFound = () => void sendPage(reply, renderPage(createElement(NotFoundPage)), 404);
    if (!link) return notFound();
    await asAttendee(link.workspaceId, async () => {
      const seat = await this.pages.find(link.rowId);
      return seat ? fn(seat) : notFound();
    });
  }
}

const choiceOf = (value: unknown): YesPartlyNo | null =>
  YES_PARTLY_NO.find((choice) => choice === value) ?? null;

/** One field as text; lone surrogates and NULs, which no database takes, replaced. */
function textOf(fields: unknown, name: string): string {
  const value = (fields as Record<string, unknown> | null | undefined)?.[name];
  return typeof value === 'string' ? value.replaceAll('\0', '').replace(/\p{Cs}/gu, '\ufffd') : '';
}

function readForm(fields: unknown, takeAways: number): FeedbackAnswer | { problem: string } {
  const result = feedbackAnswer.safeParse({
    gotIt: textOf(fields, 'gotIt'),
    worthIt: textOf(fields, 'worthIt'),
    missing: textOf(fields, 'missing'),
    takeAways: Array.from({ length: takeAways }, (_, at) => textOf(fields, `take${at}`)),
    allowRep: textOf(fields, 'allowRep') === 'yes',
  });
  return result.success ? result.data : { problem: result.error.issues[0]?.message ?? 'Something is wrong.' };
}

/** What was typed and chosen, for showing the form again. */
function typedAnswer(fields: unknown, takeAways: number) {
  return {
    gotIt: choiceOf(textOf(fields, 'gotIt')),
    worthIt: choiceOf(textOf(fields, 'worthIt')),
    missing: textOf(fields, 'missing'),
    takeAways: Array.from({ length: takeAways }, (_, at) => choiceOf(textOf(fields, `take${at}`))),
    allowRep: textOf(fields, 'allowRep') === 'yes',
  };
}
