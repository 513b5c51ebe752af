import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import {
  permissionOffers,
  type RegistrationProblem,
  registrationProblems,
  type TypedRegistration,
  typedRegistration,
} from '@worthwhile/domain';
import { ChangingPage, ElsewherePage, EventPage, NotFoundPage, renderPage } from '@worthwhile/web/public';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createElement } from 'react';
import { Public } from '../../../platform/auth/allow.js';
import { Config } from '../../../platform/config/config.js';
import { seeOther, sendPage, sentFromHere } from '../../../platform/http/html-page.js';
import { Clock } from '../../../platform/time/clock.js';
import { type OpenEvent, OpenEventQuery } from '../open-event.query.js';
import { SeatDesk } from '../seat-desk.js';
import { publicEvent, readerZone, textOf } from './page-parts.js';

interface Answer {
  typed?: TypedRegistration;
  problems?: RegistrationProblem[];
  tooLate?: boolean;
}

/** The public page of an event and the form on it. Reading changes nothing; only POST acts. */
@Public()
@Controller('e')
export class EventPageController {
  constructor(
    private readonly config: Config,
    private readonly events: OpenEventQuery,
    private readonly desk: SeatDesk,
    private readonly clock: Clock,
  ) {}

  @Get(':slug')
  async read(
    @Param('slug') slug: string,
    @Query('tz') tz: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const event = await this.events.bySlug(slug);
    if (!event) return void sendPage(reply, renderPage(createElement(NotFoundPage)), 404);
    this.show(reply, event, readerZone(tz, null, event));
  }

  @Post(':slug')
  async register(
    @Param('slug') slug: string,
    @Body() fields: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!sentFromHere(request, this.config.PUBLIC_URL)) {
      return void sendPage(
        reply,
        renderPage(createElement(ElsewherePage, { back: `/e/${encodeURIComponent(slug)}` })),
        403,
      );
    }
    const event = await this.events.bySlug(slug);
    if (!event) return void sendPage(reply, renderPage(createElement(NotFoundPage)), 404);
    // Only a program fills in what people cannot see. It is answered like everybody who only looked.
    if (textOf(fields, 'website') !== '') return void seeOther(reply, `/e/${event.slug}`);
    const typed = typedRegistration((fields ?? {}) as Record<string, unknown>);
    const zone = readerZone(typed.timeZone, null, event);
    const problems = registrationProblems(typed);
    if (problems.length > 0) return this.show(reply, event, zone, { typed, problems }, 422);
    const outcome = await this.desk.register(event, typed);
    if (typeof outcome === 'string') return void seeOther(reply, outcome);
    const fresh = (await this.events.bySlug(slug)) ?? event;
    this.show(reply, fresh, zone, { typed, tooLate: outcome.full }, 409);
  }

  private show(reply: FastifyReply, event: OpenEvent, zone: string, answer: Answer = {}, status = 200): void {
    const now = this.clock.now();
    if (event.stage === 'planning')
      return void sendPage(reply, renderPage(createElement(ChangingPage, event)), 404);
    const offers = permissionOffers({ ...event, now });
    const page = { event: publicEvent(event), readerZone: zone, now, offers, ...answer };
    sendPage(reply, renderPage(createElement(EventPage, page)), event.stage === 'cancelled' ? 410 : status);
  }
}
