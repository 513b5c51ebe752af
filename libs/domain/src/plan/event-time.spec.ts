import { describe, expect, it } from '@jest/globals';
import { instantOf, isEventZone, localTime } from './event-time.js';

describe('local time and zone', () => {
  it.each([
    ['2026-10-29T09:00', 'Europe/Lisbon', '2026-10-29T09:00:00.000Z'],
    ['2026-07-01T09:00', 'Europe/Lisbon', '2026-07-01T08:00:00.000Z'],
    ['2026-10-29T09:00', 'America/New_York', '2026-10-29T13:00:00.000Z'],
    ['2026-10-29T00:00', 'Asia/Kolkata', '2026-10-28T18:30:00.000Z'],
    ['2026-12-31T23:59', 'Pacific/Auckland', '2026-12-31T10:59:00.000Z'],
    ['2026-03-29T03:00', 'Europe/Berlin', '2026-03-29T01:00:00.000Z'],
  ])('%s in %s is %s', (local, zone, iso) => {
    expect(instantOf(local, zone)).toEqual({ at: new Date(iso) });
    expect(localTime(new Date(iso), zone)).toBe(local);
  });

  it.each([
    ['2026-03-29T02:30', 'Europe/Berlin', 'gap'],
    ['2026-10-25T02:30', 'Europe/Berlin', 'twice'],
    ['2026-10-29T09:00', 'Europe/Lissabon', 'zone'],
    ['2026-10-29T09:00', '+01:00', 'zone'],
    ['2026-10-29T09:00', '', 'zone'],
    ['29.10.2026 09:00', 'Europe/Berlin', 'form'],
    ['2026-02-30T09:00', 'Europe/Berlin', 'form'],
    ['2026-10-29T24:00', 'Europe/Berlin', 'form'],
    ['2026-10-29T09:00Z', 'Europe/Berlin', 'form'],
  ])('%s in %s is no instant: %s', (local, zone, problem) => {
    expect(instantOf(local, zone)).toEqual({ problem });
  });

  it('knows zones from offsets', () => {
    expect([isEventZone('UTC'), isEventZone('Europe/Lisbon'), isEventZone('+02:00')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
