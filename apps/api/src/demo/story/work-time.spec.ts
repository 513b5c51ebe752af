import { describe, expect, it } from '@jest/globals';
import { seeded } from './seeded.js';
import { instantOf, isWorkday, localDay, workClock, workdayAt } from './work-time.js';

const office = workClock('Europe/Lisbon', '09:00', '17:00');
const at = (iso: string): Date => new Date(iso);

describe('wall clocks', () => {
  it('follows the zone through the change to winter time', () => {
    const before = localDay(at('2026-10-24T12:00:00Z'), 'Europe/Lisbon');
    expect(instantOf(before, 540, 'Europe/Lisbon').toISOString()).toBe('2026-10-24T08:00:00.000Z');
    expect(instantOf(before + 1, 540, 'Europe/Lisbon').toISOString()).toBe('2026-10-25T09:00:00.000Z');
  });

  it('takes the day from the zone, not from UTC', () => {
    const late = at('2026-06-10T23:30:00Z');
    expect(localDay(late, 'Europe/Istanbul') - localDay(late, 'America/New_York')).toBe(1);
  });

  it('moves a weekend away from now', () => {
    const tuesday = at('2026-10-13T10:00:00Z');
    expect(workdayAt(tuesday, -2, '10:00', 'Europe/Lisbon').toISOString()).toBe('2026-10-09T09:00:00.000Z');
    expect(workdayAt(tuesday, 4, '10:00', 'Europe/Lisbon').toISOString()).toBe('2026-10-19T09:00:00.000Z');
    expect(isWorkday(localDay(tuesday, 'Europe/Lisbon'))).toBe(true);
  });
});

describe('working minutes', () => {
  it.each([
    ['2026-10-13T10:00:00Z', 60, '2026-10-13T11:00:00.000Z'],
    ['2026-10-13T15:30:00Z', 60, '2026-10-14T08:30:00.000Z'],
    ['2026-10-16T15:30:00Z', 60, '2026-10-19T08:30:00.000Z'],
    ['2026-10-17T20:00:00Z', -30, '2026-10-16T15:30:00.000Z'],
    ['2026-10-19T08:10:00Z', -30, '2026-10-16T15:40:00.000Z'],
    ['2026-10-23T15:00:00Z', 120, '2026-10-26T10:00:00.000Z'],
  ])('%s shifted by %i minutes is %s', (from, minutes, to) => {
    expect(office.shift(at(from), minutes).toISOString()).toBe(to);
  });

  it('measures what it shifts', () => {
    const from = at('2026-10-08T13:20:00Z');
    for (const minutes of [1, 200, 481, 2400, 9999]) {
      expect(office.minutesBetween(from, office.shift(from, minutes))).toBeCloseTo(minutes, 6);
    }
  });

  it('finds open moments between two instants, drawn to the first when asked', () => {
    const chance = seeded('within');
    const [from, to] = [at('2026-10-09T14:00:00Z'), at('2026-10-13T10:00:00Z')];
    let early = 0;
    for (let i = 0; i < 200; i += 1) {
      const found = office.within(chance, from, to, 4);
      expect(found >= from && found < to && office.isOpen(found)).toBe(true);
      if (found < at('2026-10-10T00:00:00Z')) early += 1;
    }
    expect(early).toBeGreaterThan(110);
  });

  it('stays inside when no office hour lies between', () => {
    const [from, to] = [at('2026-10-10T10:00:00Z'), at('2026-10-10T12:00:00Z')];
    const found = office.within(seeded('saturday'), from, to);
    expect(found >= from && found <= to).toBe(true);
  });
});
