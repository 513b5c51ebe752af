import { describe, expect, it } from '@jest/globals';
import { addWorkingMinutes, clockBasis, clockState, dueAt } from './working-hours.js';

const lisbon = 'Europe/Lisbon';
const local = (at: Date, zone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(at);

describe('addWorkingMinutes', () => {
  // 12 October 2026 is a Monday; Lisbon is then one hour ahead of UTC.
  it.each([
    ['within a day', '2026-10-12T08:00Z', 240, '2026-10-12 13:00'],
    ['to the very end of a day', '2026-10-12T12:00Z', 240, '2026-10-12 17:00'],
    ['over the evening', '2026-10-12T15:00Z', 240, '2026-10-13 12:00'],
    ['from before opening', '2026-10-12T04:00Z', 60, '2026-10-12 10:00'],
    ['from after closing', '2026-10-12T19:00Z', 60, '2026-10-13 10:00'],
    ['over the weekend', '2026-10-16T15:30Z', 240, '2026-10-19 12:30'],
    ['from a Saturday', '2026-10-17T10:00Z', 1, '2026-10-19 09:01'],
    ['a whole working day', '2026-10-12T10:30Z', 480, '2026-10-13 11:30'],
    ['two days from Thursday noon', '2026-10-15T11:00Z', 960, '2026-10-19 12:00'],
    ['no minutes at all, in the open', '2026-10-12T10:30Z', 0, '2026-10-12 11:30'],
  ])('%s', (_, from, minutes, expected) => {
    expect(local(addWorkingMinutes(new Date(from), minutes, lisbon), lisbon)).toBe(expected);
  });

  it('keeps to the wall clock when summer time ends over the weekend', () => {
    // Lisbon leaves summer time on Sunday 25 October 2026: Friday 16:00 is 15:00Z, Monday 9:00 is 9:00Z.
    const due = addWorkingMinutes(new Date('2026-10-23T15:00Z'), 240, lisbon);
    expect(due.toISOString()).toBe('2026-10-26T12:00:00.000Z');
  });

  it('keeps to the wall clock when summer time begins', () => {
    const due = addWorkingMinutes(new Date('2026-03-27T16:00Z'), 120, lisbon);
    expect(due.toISOString()).toBe('2026-03-30T09:00:00.000Z');
  });

  it('counts by the zone it is told', () => {
    const from = new Date('2026-10-12T20:00Z');
    expect(local(addWorkingMinutes(from, 60, 'America/New_York'), 'America/New_York')).toBe(
      '2026-10-12 17:00',
    );
    expect(local(addWorkingMinutes(from, 60, 'Asia/Kolkata'), 'Asia/Kolkata')).toBe('2026-10-13 10:00');
  });

  it('refuses a zone that does not exist', () => {
    expect(() => addWorkingMinutes(new Date(), 60, 'Mars/Olympus')).toThrow(RangeError);
  });
});

describe('the clock of a hand-off', () => {
  const monday = new Date('2026-10-12T08:00Z');
  it.each([
    ['asked', '2026-10-12 13:00'],
    ['warm', '2026-10-12 17:00'],
    ['other', '2026-10-13 17:00'],
  ] as const)('%s', (basis, expected) => {
    expect(local(dueAt(monday, basis, lisbon), lisbon)).toBe(expected);
  });

  const ended = new Date('2026-10-08T10:00Z');
  it.each([
    ['granted after the event', { grantedAt: new Date('2026-10-09T10:00Z') }, 'asked'],
    ['granted when registering', { grantedAt: new Date('2026-09-20T10:00Z') }, 'warm'],
    ['not warm any more', { grantedAt: null, warm: false }, 'other'],
    ['an event without an end', { grantedAt: new Date('2026-10-09T10:00Z'), eventEndsAt: null }, 'warm'],
  ] as const)('runs by what they said: %s', (_, change, expected) => {
    expect(clockBasis({ warm: true, eventEndsAt: ended, ...change })).toBe(expected);
  });
});

describe('clockState', () => {
  const due = new Date('2026-10-12T12:00Z');
  it.each([
    ['2026-10-12T12:00Z', 'late'],
    ['2026-10-12T11:59Z', 'soon'],
    ['2026-10-12T11:01Z', 'soon'],
    ['2026-10-12T11:00Z', 'later'],
  ] as const)('at %s it is %s', (now, expected) => {
    expect(clockState(due, new Date(now))).toBe(expected);
  });
});
