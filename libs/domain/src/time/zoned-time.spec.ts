import { describe, expect, it } from '@jest/globals';
import { isTimeZone, wallClockOf } from './zoned-time.js';

const wall = (text: string): number => Date.parse(`${text}Z`);
const instants = (zone: string, text: string): string[] =>
  wallClockOf(zone)(wall(text)).map((at) => new Date(at).toISOString().replace('.000', ''));

describe('wallClockOf', () => {
  it.each([
    ['Europe/Berlin', '2026-07-01T14:00:00', ['2026-07-01T12:00:00Z']],
    ['Europe/Berlin', '2026-01-01T14:00:00', ['2026-01-01T13:00:00Z']],
    ['America/New_York', '2026-09-22T14:45:00', ['2026-09-22T18:45:00Z']],
    ['Asia/Kolkata', '2026-09-22T14:45:00', ['2026-09-22T09:15:00Z']],
    ['Pacific/Apia', '2026-09-22T00:30:00', ['2026-09-21T11:30:00Z']],
    ['UTC', '2026-09-22T00:30:00', ['2026-09-22T00:30:00Z']],
  ])('%s at %s', (zone, text, expected) => {
    expect(instants(zone, text)).toEqual(expected);
  });

  it('gives both instants of the hour that is repeated when summer time ends', () => {
    expect(instants('Europe/Berlin', '2026-10-25T02:30:00')).toEqual([
      '2026-10-25T00:30:00Z',
      '2026-10-25T01:30:00Z',
    ]);
    expect(instants('America/New_York', '2026-11-01T01:15:00')).toEqual([
      '2026-11-01T05:15:00Z',
      '2026-11-01T06:15:00Z',
    ]);
    expect(instants('Australia/Lord_Howe', '2026-04-05T01:45:00')).toHaveLength(2);
  });

  it('moves on through the hour that is skipped when summer time begins', () => {
    expect(instants('Europe/Berlin', '2026-03-29T02:30:00')).toEqual(['2026-03-29T01:30:00Z']);
  });

  it('is right on both sides of a change', () => {
    expect(instants('Europe/Berlin', '2026-10-25T01:59:59')).toEqual(['2026-10-24T23:59:59Z']);
    expect(instants('Europe/Berlin', '2026-10-25T03:00:00')).toEqual(['2026-10-25T02:00:00Z']);
    expect(instants('Europe/Berlin', '2026-03-29T03:00:00')).toEqual(['2026-03-29T01:00:00Z']);
  });
});

describe('isTimeZone', () => {
  it('knows IANA names and no others', () => {
    expect([isTimeZone('Europe/Berlin'), isTimeZone('UTC'), isTimeZone('Mars/Base'), isTimeZone('')]).toEqual(
      [true, true, false, false],
    );
  });
});
