import { Injectable } from '@nestjs/common';
import { dayWords, isOver, type PermissionOffer, permissionOffers } from '@worthwhile/domain';
import type { Held, OwnPageProps, Switch } from '@worthwhile/web/public';
import type { Allowed } from '../../../directory/index.js';
import { Clock } from '../../../platform/time/clock.js';
import type { OwnSeat } from '../own-page.query.js';
import { publicEvent, readerZone } from './page-parts.js';

const JOIN_AHEAD = 10 * 60_000;
const SOURCES: Record<string, string> = {
  'registration page': 'when you registered',
  'own page': 'on this page',
  'after-event page': 'after the event',
};

/** What the address of the page asks for: a zone, a word on what was just done, the field for a number. */
export interface Asked {
  zone: unknown;
  done: string | null;
  number: boolean;
}

/** Turns a seat into what its page shows. */
@Injectable()
export class OwnPages {
  constructor(private readonly clock: Clock) {}

  of(seat: OwnSeat, path: string, asked: Asked): OwnPageProps {
    const { event, name, email, answer, want } = seat;
    const now = this.clock.now();
    const zone = readerZone(asked.zone, seat.timeZone, event);
    const opensAt = new Date(+event.startsAt - JOIN_AHEAD);
    const joins = answer === 'registered' && event.joinUrl !== null && event.mode !== 'in_person';
    const mayJoin = joins && now >= opensAt && !isOver(event, now) && event.stage === 'published';
    return {
      event: publicEvent(event),
      path,
      name,
      email,
      answer,
      want,
      switches: permissionOffers({ ...event, now }).map((offer) => this.switch(offer, seat, zone, asked)),
      held: held(seat, zone, now),
      joinUrl: mayJoin ? event.joinUrl : null,
      joinOpensAt: joins ? opensAt : null,
      calendarFile: `${path}/event.ics`,
      readerZone: zone,
      now,
      done: asked.done,
    };
  }

  private switch(offer: PermissionOffer, seat: OwnSeat, zone: string, asked: Asked): Switch {
    const given = seat.standing.find(
      ({ purpose, channel }) => purpose === offer.purpose && channel === offer.channel,
    );
    const needsNumber = offer.name === 'repPhone' && !given && seat.phone === null;
    const wouldAsk = needsNumber ? 'You would be asked for a number.' : null;
    return {
      name: offer.name,
      wording: given?.wording ?? offer.wording,
      allowed: given !== undefined,
      line: given ? this.allowedLine(given, zone) : wouldAsk,
      saved: asked.done === offer.name,
      asksNumber: needsNumber && asked.number,
    };
  }

  private allowedLine({ grantedAt, source }: Allowed, zone: string): string {
    const where = SOURCES[source];
    return `You allowed this on ${dayWords(grantedAt, zone, this.clock.now())}${where ? `, ${where}` : ''}.`;
  }
}

function held(seat: OwnSeat, zone: string, now: Date): Held[] {
  const attended = seat.minutes === null ? 'you came' : `you came, for ${seat.minutes} minutes`;
  const attendance = { attended, no_show: 'you did not come', unknown: 'nothing yet' }[seat.attendance];
  const words = seat.want ? `as shown on this page, from ${dayWords(seat.want.saidAt, zone, now)}` : 'none';
  return [
    { name: 'Name', what: seat.name },
    { name: 'E-mail', what: seat.email },
    ...(seat.phone ? [{ name: 'Phone', what: seat.phone }] : []),
    ...(seat.account ? [{ name: 'Company', what: seat.account }] : []),
    { name: 'My words', what: words },
    {
      name: 'Permissions',
      what: `${seat.acts} ${seat.acts === 1 ? 'entry' : 'entries'}, each in the words I saw`,
    },
    { name: 'Attendance', what: attendance },
  ];
}
