import { describe, expect, it } from '@jest/globals';
import { answeredBy, askOnItsOwnAt, dayInWords, morningAfter, permissionAfterEvent } from './after-event.js';

const THURSDAY = new Date('2027-01-21T09:00:00Z');

describe('after the event', () => {
  it('asks for one person to write for three months, in the exact words of version 1', () => {
    const { wording, wordingVersion, expiresAt } = permissionAfterEvent(
      'Fairclose',
      THURSDAY,
      'Europe/Vienna',
    );
    expect(wording).toBe(
      'One person from Fairclose may e-mail me about what I wrote here, until 21\u00a0April\u00a02027. No calls, no newsletter.',
    );
    expect(wordingVersion).toBe(1);
    expect(expiresAt.toISOString()).toBe('2027-04-21T22:00:00.000Z');
  });

  it('keeps to the month when it is shorter', () => {
    const november = new Date('2026-11-30T15:00:00Z');
    expect(permissionAfterEvent('Fairclose', november, 'Europe/Lisbon').wording).toContain(
      'until 28\u00a0February\u00a02027.',
    );
  });

  it.each([
    ['Europe/Lisbon', '2026-10-13T17:00:00Z', '2026-10-14T08:00:00.000Z'],
    ['America/Los_Angeles', '2026-10-14T02:00:00Z', '2026-10-14T16:00:00.000Z'],
    ['Europe/Lisbon', '2026-10-24T17:00:00Z', '2026-10-25T08:00:00.000Z'],
    ['Asia/Tokyo', '2026-12-31T10:00:00Z', '2027-01-01T00:00:00.000Z'],
  ])('the morning after in %s', (zone, endsAt, asked) => {
    expect(morningAfter(new Date(endsAt), zone).toISOString()).toBe(asked);
  });

  it('asks at once when the morning has passed, and not at all after a week', () => {
    const endsAt = new Date('2026-10-13T17:00:00Z');
    const at = (now: string) => askOnItsOwnAt(endsAt, 'Europe/Lisbon', new Date(now))?.toISOString();
    expect(at('2026-10-13T18:00:00Z')).toBe('2026-10-14T08:00:00.000Z');
    expect(at('2026-10-16T12:00:00Z')).toBe('2026-10-16T12:00:00.000Z');
    expect(at('2026-10-21T12:00:00Z')).toBeUndefined();
  });

  it.each([
    ['told on the next day', '2027-01-22T08:00:00Z', 'Fri\u00a029\u00a0Jan'],
    ['told three days before', '2027-01-26T08:00:00Z', 'Fri\u00a029\u00a0Jan'],
    ['told on the last day', '2027-01-29T08:00:00Z', 'Fri\u00a05\u00a0Feb'],
    ['told a month later', '2027-02-24T08:00:00Z', 'Fri\u00a05\u00a0Mar'],
  ])('answers what was missing: %s', (_, toldAt, day) => {
    expect(dayInWords(answeredBy(THURSDAY, 'Europe/Vienna', new Date(toldAt)), 'short')).toBe(day);
  });
});
