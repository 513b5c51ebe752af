import { describe, expect, it } from '@jest/globals';
import { REPORT_PERIODS, reportPeriod, type ReportPeriod } from './report-period.js';

const iso = (name: ReportPeriod, now: string, zone: string): (string | undefined)[] => {
  const period = reportPeriod(name, new Date(now), zone);
  return [period?.from.toISOString(), period?.to.toISOString()];
};

describe('reportPeriod', () => {
  it.each<[ReportPeriod, string, string]>([
    ['quarter', '2026-09-30T23:00:00.000Z', '2026-11-23T00:00:00.000Z'],
    ['last-quarter', '2026-06-30T23:00:00.000Z', '2026-09-30T23:00:00.000Z'],
    ['30-days', '2026-10-23T23:00:00.000Z', '2026-11-23T00:00:00.000Z'],
    ['90-days', '2026-08-24T23:00:00.000Z', '2026-11-23T00:00:00.000Z'],
    ['6-months', '2026-05-22T23:00:00.000Z', '2026-11-23T00:00:00.000Z'],
  ])('%s is whole days of Lisbon, summer time or not', (name, from, to) => {
    expect(iso(name, '2026-11-22T15:00:00Z', 'Europe/Lisbon')).toEqual([from, to]);
  });

  it('takes the day of the zone, not that of the reader', () => {
    const newYearsEve = '2026-12-31T20:00:00Z';
    expect(iso('quarter', newYearsEve, 'Asia/Tokyo')).toEqual([
      '2026-12-31T15:00:00.000Z',
      '2027-01-01T15:00:00.000Z',
    ]);
    expect(iso('last-quarter', newYearsEve, 'Asia/Tokyo')).toEqual([
      '2026-09-30T15:00:00.000Z',
      '2026-12-31T15:00:00.000Z',
    ]);
  });

  it('keeps last quarter within its own year in January', () => {
    expect(iso('last-quarter', '2027-01-15T12:00:00Z', 'UTC')).toEqual([
      '2026-10-01T00:00:00.000Z',
      '2027-01-01T00:00:00.000Z',
    ]);
  });

  it('has no bounds for all', () => {
    expect(reportPeriod('all', new Date('2026-11-22T15:00:00Z'), 'UTC')).toBeNull();
  });

  it('never begins after it ends', () => {
    for (const name of REPORT_PERIODS) {
      for (let day = 0; day < 400; day += 1) {
        const now = new Date(Date.UTC(2026, 0, 1, 12) + day * 86_400_000);
        const period = reportPeriod(name, now, 'America/Sao_Paulo');
        expect(!period || period.from < period.to).toBe(true);
      }
    }
  });
});
