import { Injectable } from '@nestjs/common';
import { dayInWords, isOwed, permissionAfterEvent, type YesPartlyNo } from '@worthwhile/domain';
import type { AfterEventAnswer, AfterEventPageProps, AfterEventSentPageProps } from '@worthwhile/web/public';
import { Clock } from '../../platform/time/clock.js';
import { AttendeeLinks, OwnPageQuery, type OwnSeat, publicEvent, readerZone } from '../register/index.js';
import { FeedbackRepository, type StoredFeedback } from './feedback.repository.js';
import { repairOf } from './repair-owner.js';

/** A seat after its event, with what was answered. */
export interface AfterSeat extends OwnSeat {
  feedback: StoredFeedback | null;
  /** The sentence that lets one person write, when it is allowed. */
  allowed: string | null;
}

/** Reads what the pages after an event show. Changes nothing. Runs in the attendee's scope. */
@Injectable()
export class AfterEventPages {
  constructor(
    private readonly seats: OwnPageQuery,
    private readonly feedback: FeedbackRepository,
    private readonly links: AttendeeLinks,
    private readonly clock: Clock,
  ) {}

  /** Undefined for a link whose registration or event is gone. */
  async find(registrationId: string): Promise<AfterSeat | undefined> {
    const seat = await this.seats.find(registrationId);
    if (!seat || seat.event.stage === 'cancelled') return undefined;
    const held = seat.standing.find(
      ({ purpose, channel }) => purpose === 'rep_contact' && channel === 'mail',
    );
    return { ...seat, feedback: (await this.feedback.find(seat)) ?? null, allowed: held?.wording ?? null };
  }

  /**
   * The form: filled with what was just typed, else with what was answered before, the choice of the mail over it.
   * @param got the choice in the address, which is only shown
   */
  form(
    seat: AfterSeat,
    path: string,
    { got, typed, problem }: { got: YesPartlyNo | null; typed?: AfterEventAnswer; problem?: string },
  ): AfterEventPageProps {
    const { event, feedback } = seat;
    const now = this.clock.now();
    const repair = repairOf(event, now);
    const kept = answerOf(seat);
    return {
      ...this.shared(seat, path),
      minutes: seat.minutes ?? event.minutesAsked,
      want: seat.want?.words ?? null,
      answer: typed ?? (got ? { ...kept, gotIt: got } : kept),
      fromMail: typed ? null : got,
      answeredAt: feedback?.answeredAt ?? null,
      repair: { who: repair.who, day: dayInWords(repair.by, 'day') },
      offer: seat.allowed ? null : permissionAfterEvent(event.host, event.startsAt, event.timeZone).wording,
      problem: problem ?? null,
      readerZone: readerZone(null, seat.timeZone, event),
      now,
    };
  }

  sent(seat: AfterSeat, path: string): AfterEventSentPageProps {
    const { event, feedback } = seat;
    const repair = repairOf(event, feedback?.answeredAt ?? this.clock.now());
    const answered = feedback?.takeAways ?? [];
    return {
      ...this.shared(seat, path),
      missing: feedback?.missing ?? null,
      promised: event.takeAways.length,
      answered: answered.length,
      notHad: answered.filter(({ got }) => got === 'no').length,
      owed: feedback !== null && isOwed(feedback),
      repair: { who: repair.who, day: dayInWords(repair.by, 'short') },
      allowed: seat.allowed,
    };
  }

  private shared({ event, name, registrationId }: AfterSeat, path: string) {
    const ownPath = this.links.ownPath(event.workspaceId, registrationId);
    return { event: publicEvent(event), path, ownPath, name };
  }
}

function answerOf({ event, feedback }: AfterSeat): AfterEventAnswer {
  const got = new Map(feedback?.takeAways.map((takeAway) => [takeAway.text, takeAway.got]));
  return {
    gotIt: feedback?.gotIt ?? null,
    worthIt: feedback?.worthIt ?? null,
    missing: feedback?.missing ?? '',
    takeAways: event.takeAways.map((text) => got.get(text) ?? null),
    allowRep: false,
  };
}
