import { describe, expect, it } from '@jest/globals';
import { formatDateTime, formatDateTimeRange, zoneName } from './format-date.js';
import { formatCappedCount, formatChange, formatMoney } from './format-number.js';
import { daysBetween, formatDuration, formatRelative } from './format-relative.js';

const lisbon = { locale: 'en-GB', timeZone: 'Europe/Lisbon' };
const now = Date.parse('2026-10-13T10:42:00Z');

describe('times', () => {
  it('names the zone', () => {
    expect(formatDateTime('2026-10-29T09:00:00Z', lisbon)).toMatch(/29 Oct 2026.* 09:00 Lisbon$/);
    expect(zoneName('America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
  });

  it('writes the second day of a range only when it is another', () => {
    expect(formatDateTimeRange('2026-10-29T09:00:00Z', '2026-10-29T10:15:00Z', lisbon)).toMatch(
      /09:00 to 10:15 Lisbon$/,
    );
    expect(formatDateTimeRange('2026-10-29T22:00:00Z', '2026-10-30T01:00:00Z', lisbon)).toMatch(/30 Oct/);
  });

  it('counts calendar days, also over the change of the clocks', () => {
    expect(daysBetween('2026-10-24T22:30:00Z', '2026-10-25T23:30:00Z', 'Europe/Lisbon')).toBe(1);
    expect(formatRelative('2026-10-12T23:30:00Z', now, 'en-GB', 'Europe/Lisbon')).toBe('11 hours ago');
    expect(formatRelative('2026-10-12T20:00:00Z', now, 'en-GB', 'Europe/Lisbon')).toBe('yesterday');
    expect(formatRelative('2026-10-08T10:00:00Z', now, 'en-GB', 'Europe/Lisbon')).toBe('5 days ago');
  });

  it('writes lengths as clocks do', () => {
    const minutes = [22, 100, 185, 60 * 49].map((minute) => formatDuration(minute * 60_000));
    expect(minutes).toEqual(['22 min', '1 h 40', '3 h 05', '2 d']);
  });
});

describe('figures', () => {
  it('reads money from minor units, whatever their number', () => {
    expect(formatMoney(194_000, 'EUR', 'en-GB')).toBe('€1,940');
    expect(formatMoney(194_050, 'EUR', 'en-GB')).toBe('€1,940.50');
    expect(formatMoney(1_940, 'JPY', 'en-GB')).toBe('¥1,940');
    expect(formatMoney(41_200_000, 'EUR', 'en-GB', { compact: true }).toLowerCase()).toBe('€412k');
  });

  it('admits a count that stopped at a cap, and signs a change', () => {
    expect(formatCappedCount(1_000, true, 'en-GB')).toBe('1,000+');
    expect(formatChange(0.17, 'en-GB')).toBe('+17%');
  });
});
