import type { EventBrief } from '../plan/event-brief.js';

export const ANSWERS = ['invited', 'registered', 'waitlisted', 'declined', 'cancelled'] as const;
export type Answer = (typeof ANSWERS)[number];

/** What registering looks at. */
export type SeatedEvent = Pick<EventBrief, 'stage' | 'startsAt' | 'endsAt' | 'capacity' | 'seatsTaken'>;

export type RegisterRefusal = 'NOT_OPEN' | 'CANCELLED' | 'OVER' | 'FULL';

export type RegisterDecision =
  /** `held`: the person has a seat already and keeps that one. */
  { accepted: true; seat: 'new' | 'held' } | { accepted: false; code: RegisterRefusal; message: string };

/** An event is over at its end, or when it has none, at its start. */
export function isOver(event: Pick<EventBrief, 'startsAt' | 'endsAt'>, now: Date): boolean {
  const end = event.endsAt ?? event.startsAt;
  return end !== null && now >= end;
}

/** Seats left, or null when they are not counted. Never below zero. */
export function seatsLeft({
  capacity,
  seatsTaken,
}: Pick<EventBrief, 'capacity' | 'seatsTaken'>): number | null {
  return capacity === null ? null : Math.max(0, capacity - seatsTaken);
}

/**
 * May somebody have a seat? `answer` is what they answered before, null when nothing. The same person again keeps
 * the seat they have, also when the last one is gone; whoever cancelled needs a free one like everybody else.
 */
export function decideRegister(event: SeatedEvent, answer: Answer | null, now: Date): RegisterDecision {
  const refuse = (code: RegisterRefusal, message: string): RegisterDecision => ({
    accepted: false,
    code,
    message,
  });
  if (event.stage === 'cancelled') return refuse('CANCELLED', 'This event was cancelled.');
  if (event.stage !== 'published' || !event.startsAt)
    return refuse('NOT_OPEN', 'There are no seats to take yet.');
  if (isOver(event, now)) return refuse('OVER', 'This event is over.');
  if (answer === 'registered') return { accepted: true, seat: 'held' };
  if (seatsLeft(event) === 0) {
    return refuse('FULL', `All ${event.capacity} seats are taken.`);
  }
  return { accepted: true, seat: 'new' };
}

export type CancelDecision =
  /** `nothing`: there is no seat to give back, and nothing is done. */
  { accepted: true; act: 'free' | 'nothing' } | { accepted: false; code: 'OVER'; message: string };

/** May a seat be given back? Until the event is over; giving it back twice is one act. */
export function decideCancel(
  event: Pick<EventBrief, 'startsAt' | 'endsAt'>,
  answer: Answer,
  now: Date,
): CancelDecision {
  if (answer !== 'registered') return { accepted: true, act: 'nothing' };
  if (isOver(event, now)) {
    return {
      accepted: false,
      code: 'OVER',
      message: 'This event is over, so there is no seat to give back.',
    };
  }
  return { accepted: true, act: 'free' };
}
