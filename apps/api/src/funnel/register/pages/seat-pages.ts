import { Injectable } from '@nestjs/common';
import type { ConfirmedPageProps } from '@worthwhile/web/public';
import type { FastifyReply } from 'fastify';
import { Config } from '../../../platform/config/config.js';
import { Clock } from '../../../platform/time/clock.js';
import { AttendeeLinks, type ConfirmedLink } from '../attendee-links.js';
import { type CalendarGuest, eventCalendar } from '../mail/event-calendar.js';
import { asAttendee, type OpenEvent } from '../open-event.query.js';
import { OwnPageQuery } from '../own-page.query.js';
import { calendarLinks, publicEvent } from './page-parts.js';

/** Puts together what the pages around a seat show. */
@Injectable()
export class SeatPages {
  constructor(
    private readonly config: Config,
    private readonly links: AttendeeLinks,
    private readonly seats: OwnPageQuery,
    private readonly clock: Clock,
  ) {}

  readConfirmed(token: string): ConfirmedLink | undefined {
    return this.links.readConfirmed(token);
  }

  /** The page after a form: it repeats what was typed there, and nothing that was known before. */
  async confirmed(
    token: string,
    wantToken: string,
    sentAgain: boolean,
  ): Promise<ConfirmedPageProps | undefined> {
    const link = this.links.readConfirmed(token);
    if (!link) return undefined;
    return asAttendee(link.workspaceId, async () => {
      const seat = await this.seats.find(link.rowId);
      if (seat?.answer !== 'registered' || seat.event.stage !== 'published') return undefined;
      const said = this.links.readWant(wantToken);
      const want = said?.workspaceId === link.workspaceId ? await this.seats.want(said.rowId) : null;
      const { event } = seat;
      const again = `/e/${event.slug}/in/${token}/again${want ? `?w=${wantToken}` : ''}`;
      return {
        event: publicEvent(event),
        name: link.named ? seat.name : null,
        email: seat.email,
        want,
        readerZone: seat.timeZone ?? event.timeZone,
        now: this.clock.now(),
        calendar: calendarLinks(event, `/e/${event.slug}/event.ics`),
        againPath: again,
        sentAgain,
      };
    });
  }

  /** The event as a file for calendars; with a guest, the entry leads to their own page. */
  sendCalendar(reply: FastifyReply, event: OpenEvent, guest?: CalendarGuest): void {
    const organiser = /<([^>]+)>/.exec(this.config.MAIL_FROM)?.[1] ?? this.config.MAIL_FROM;
    const method = event.stage === 'cancelled' ? 'CANCEL' : 'PUBLISH';
    void reply
      .header('content-type', 'text/calendar; charset=utf-8')
      .header('content-disposition', `attachment; filename="${event.slug}.ics"`)
      .header('cache-control', 'no-store')
      .send(eventCalendar(event, { method, organiser, now: this.clock.now(), ...(guest ? { guest } : {}) }));
  }
}
