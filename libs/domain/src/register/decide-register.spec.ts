import { describe, expect, it } from '@jest/globals';
import { decideCancel, decideRegister, type SeatedEvent, seatsLeft } from './decide-register.js';

const now = new Date('2027-01-12T09:00:00Z');
const event = (over: Partial<SeatedEvent> = {}): SeatedEvent => ({
  stage: 'published',
  startsAt: new Date('2027-01-21T15:00:00Z'),
  endsAt: new Date('2027-01-21T15:45:00Z'),
  capacity: 120,
  seatsTaken: 82,
  ...over,
});
const over = { startsAt: new Date('2027-01-12T08:00:00Z'), endsAt: now };
const running = { startsAt: new Date('2027-01-12T08:30:00Z'), endsAt: new Date('2027-01-12T09:30:00Z') };

describe('registering', () => {
  it.each([
    ['a free seat', event(), null, 'new'],
    ['the last seat', event({ seatsTaken: 119 }), null, 'new'],
    ['seats that nobody counts', event({ capacity: null, seatsTaken: 5_000 }), null, 'new'],
    ['an event that has begun', event(running), null, 'new'],
    ['somebody who cancelled', event(), 'cancelled', 'new'],
    ['the same person again', event(), 'registered', 'held'],
    ['the same person when it is full', event({ seatsTaken: 120 }), 'registered', 'held'],
  ] as const)('takes %s', (_, given, answer, seat) => {
    expect(decideRegister(given, answer, now)).toEqual({ accepted: true, seat });
  });

  it.each([
    ['a full event', event({ seatsTaken: 120 }), null, 'FULL'],
    ['a full event for one who cancelled', event({ seatsTaken: 120 }), 'cancelled', 'FULL'],
    ['an event without seats', event({ capacity: 0, seatsTaken: 0 }), null, 'FULL'],
    ['an event that is over', event(over), null, 'OVER'],
    ['an event that is over, for one who had a seat', event(over), 'registered', 'OVER'],
    ['an event in planning', event({ stage: 'planning' }), null, 'NOT_OPEN'],
    ['an event without a date', event({ startsAt: null, endsAt: null }), null, 'NOT_OPEN'],
    ['a cancelled event', event({ stage: 'cancelled' }), null, 'CANCELLED'],
  ] as const)('refuses %s', (_, given, answer, code) => {
    expect(decideRegister(given, answer, now)).toMatchObject({ accepted: false, code });
  });

  it('never counts seats below none', () => {
    expect(seatsLeft({ capacity: 3, seatsTaken: 5 })).toBe(0);
    expect(seatsLeft({ capacity: null, seatsTaken: 5 })).toBeNull();
  });
});

describe('cancelling', () => {
  it('frees a seat once', () => {
    expect(decideCancel(event(), 'registered', now)).toEqual({ accepted: true, act: 'free' });
    expect(decideCancel(event(), 'cancelled', now)).toEqual({ accepted: true, act: 'nothing' });
  });

  it('is too late once the event is over', () => {
    expect(decideCancel(event(over), 'registered', now)).toMatchObject({ accepted: false, code: 'OVER' });
  });
});
