import { describe, expect, it } from '@jest/globals';
import { addToDay, dayIn, isKnownZone, isoInZone, startOfDay } from './zoned-day.js';

describe('days of a zone', () => {
  it('is the day on the wall there', () => {
    expect(dayIn('Pacific/Auckland', new Date('2027-01-21T15:00:00Z'))).toEqual({
      year: 2027,
      month: 1,
      day: 22,
    });
  });

  it.each([
    [{ years: 2 }, { year: 2029, month: 1, day: 31 }],
    [{ months: 1 }, { year: 2027, month: 2, day: 28 }],
    [{ months: 13 }, { year: 2028, month: 2, day: 29 }],
    [{ days: 1 }, { year: 2027, month: 2, day: 1 }],
    [{ months: -1 }, { year: 2026, month: 12, day: 31 }],
  ])('adds %j to the last of January', (step, day) => {
    expect(addToDay({ year: 2027, month: 1, day: 31 }, step)).toEqual(day);
  });

  it.each([
    ['Europe/Lisbon', { year: 2027, month: 1, day: 22 }, '2027-01-22T00:00:00.000Z'],
    ['Europe/Berlin', { year: 2027, month: 3, day: 29 }, '2027-03-28T22:00:00.000Z'],
    ['Asia/Kathmandu', { year: 2027, month: 1, day: 22 }, '2027-01-21T18:15:00.000Z'],
    ['America/New_York', { year: 2026, month: 11, day: 2 }, '2026-11-02T05:00:00.000Z'],
  ])('knows when a day begins in %s', (zone, day, instant) => {
    expect(startOfDay(day, zone).toISOString()).toBe(instant);
  });

  it('writes an instant with the offset of its zone', () => {
    expect(isoInZone(new Date('2027-01-21T15:00:00Z'), 'Europe/Berlin')).toBe('2027-01-21T16:00:00+01:00');
    expect(isoInZone(new Date('2027-07-21T15:00:00Z'), 'America/St_Johns')).toBe('2027-07-21T12:30:00-02:30');
  });

  it('takes the zones of the database and nothing else', () => {
    expect(['Europe/Lisbon', 'America/Argentina/Salta', 'UTC'].every(isKnownZone)).toBe(true);
    expect(['', 'Mars/Olympus', '+05:00', "Europe/Lisbon'--", '<script>'].some(isKnownZone)).toBe(false);
  });
});
