import { describe, expect, it } from '@jest/globals';
import { weekdayWords, whenLines } from './event-times.js';

const now = new Date('2027-01-12T09:00:00Z');
const span = {
  startsAt: new Date('2027-01-21T15:00:00Z'),
  endsAt: new Date('2027-01-21T15:45:00Z'),
  timeZone: 'Europe/Berlin',
};
const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ');

describe('when an event is', () => {
  it('names the reader’s zone first and the event’s beneath', () => {
    const { first, second } = whenLines(span, 'Europe/London', now);
    expect(plain(first)).toBe('Thu 21 January, 15:00–15:45 in London');
    expect(plain(second)).toBe('16:00–16:45 in Berlin, where it is hosted');
    expect(first).toContain('Thu\u00a021\u00a0January');
  });

  it('says the day again where it is another one', () => {
    const { first, second } = whenLines(span, 'Pacific/Auckland', now, 'in_person');
    expect(plain(first)).toBe('Fri 22 January, 04:00–04:45 in Auckland');
    expect(plain(second)).toBe('Thu 21 January, 16:00–16:45 in Berlin, where it is held');
  });

  it('has one line in the event’s own zone', () => {
    expect(whenLines(span, 'Europe/Berlin', now).second).toBeNull();
  });

  it('names the year when it is far away, and the day an event ends on', () => {
    const night = {
      startsAt: new Date('2028-03-01T21:00:00Z'),
      endsAt: new Date('2028-03-02T01:00:00Z'),
      timeZone: 'UTC',
    };
    expect(plain(whenLines(night, 'UTC', now).first)).toBe('Wed 1 March 2028, 21:00–Thu 01:00 in UTC');
  });

  it('is right on both sides of summer time', () => {
    const before = { ...span, startsAt: new Date('2027-03-27T15:00:00Z'), endsAt: null };
    const after = { ...span, startsAt: new Date('2027-03-28T14:00:00Z'), endsAt: null };
    expect(plain(whenLines(before, 'Europe/Berlin', now).first)).toBe('Sat 27 March, 16:00 in Berlin');
    expect(plain(whenLines(after, 'Europe/Berlin', now).first)).toBe('Sun 28 March, 16:00 in Berlin');
  });

  it('needs no year across the turn of the year', () => {
    expect(plain(whenLines(span, 'Europe/Berlin', new Date('2026-11-22T09:00:00Z')).first)).toBe(
      'Thu 21 January, 16:00–16:45 in Berlin',
    );
  });

  it('shortens months in rows', () => {
    expect(plain(weekdayWords(span.startsAt, 'Europe/Berlin', now, { short: true }))).toBe('Thu 21 Jan');
  });
});
