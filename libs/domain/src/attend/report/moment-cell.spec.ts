import { describe, expect, it } from '@jest/globals';
import { readMoment } from './moment-cell.js';

const HALF_PAST_TWO = 14 * 3600 + 48 * 60 + 5;
const fixed = { kind: 'fixed', year: 2026, month: 9, day: 22 };
const either = (first: number, second: number, dotted = false) => ({
  kind: 'either',
  year: 2026,
  first,
  second,
  dotted,
});

describe('readMoment', () => {
  it.each([
    // Zoom, both generations
    ['Sep 22, 2026 14:48:05', fixed],
    ['09/22/2026 02:48:05 PM', either(9, 22)],
    // Teams in its languages
    ['9/22/26, 2:48:05\u202fPM', either(9, 22)],
    ['9/22/2026, 2:48:05 PM', either(9, 22)],
    ['22/9/2026, 14:48:05', either(22, 9)],
    ['22.09.26, 14:48:05', either(22, 9, true)],
    ['22.9.2026, 14:48:05', either(22, 9, true)],
    ['22-09-2026 14:48:05', either(22, 9)],
    ['2026-09-22 14:48:05', fixed],
    ['2026/09/22 14:48:05', fixed],
    ['2026/9/22 下午2:48:05', fixed],
    ['2026. 9. 22. 오후 2:48:05', fixed],
    ['2026. 09. 22. 14:48:05', fixed],
    ['22/09/26, 14.48.05', either(22, 9)],
    ['\u200e9\u200e/\u200e22\u200e/\u200e26 2:48:05 PM', either(9, 22)],
    // the rest
    ['2026-09-22T14:48:05', fixed],
    ['2026-09-22T14:48:05.250', fixed],
    ['22 Sep 2026 14:48:05', fixed],
    ['22-Sep-26 14:48:05', fixed],
    ['22. September 2026 um 14:48:05 Uhr', fixed],
    ['22 de septiembre de 2026, 14:48:05', fixed],
    ['22 août 2026 à 14:48:05', { ...fixed, month: 8 }],
    ['Tue, 22 Sep 2026 14:48:05', fixed],
    ['Tuesday, September 22nd, 2026 2:48:05 p.m.', fixed],
    ['September 22, 2026 at 2:48:05 PM', fixed],
    ['46287.6167245370', fixed],
  ])('reads %s', (text, date) => {
    expect(readMoment(text)).toEqual({ date, clock: { secondsOfDay: HALF_PAST_TWO } });
  });

  it.each([
    ['2026-09-22T14:48:05Z', 0],
    ['2026-09-22T14:48:05+02:00', 120],
    ['2026-09-22T14:48:05.123456-0430', -270],
    ['2026-09-22 14:48:05 UTC', 0],
    ['2026-09-22 14:48:05 (UTC+02:00)', 120],
    ['2026-09-22 14:48:05 GMT-7', -420],
    ['Sep 22, 2026 02:48:05 PM EDT', -240],
    ['22.09.2026 14:48:05 MESZ', 120],
    ['9/22/2026 2:48:05 pm Eastern Daylight Time (New York, GMT-04:00)', -240],
    ['2026-09-22 14:48:05 (UTC-04:00) Eastern Time (US & Canada)', -240],
  ])('reads the zone of %s', (text, offsetMinutes) => {
    expect(readMoment(text)?.clock).toEqual({ secondsOfDay: HALF_PAST_TWO, offsetMinutes });
  });

  it.each([
    ['12:00:00 AM', 0],
    ['12:00 PM', 43_200],
    ['2 pm', 50_400],
    ['14h48', 53_280],
    ['00:15', 900],
    ['9:05 vorm.', 32_700],
    ['9:05 nachm.', 75_900],
    ['午後2:00', 50_400],
  ])('reads the bare time %s', (text, secondsOfDay) => {
    expect(readMoment(text)).toEqual({ date: { kind: 'none' }, clock: { secondsOfDay } });
  });

  it('reads a date without a time of day as just that', () => {
    expect(readMoment('2026-09-22')).toEqual({ date: fixed, clock: undefined });
    expect(readMoment('22.09.2026')?.clock).toBeUndefined();
  });

  it('reads Unix seconds and milliseconds as UTC', () => {
    expect(readMoment('1790088485')).toEqual(readMoment('1790088485000'));
    expect(readMoment('1790088485')?.clock?.offsetMinutes).toBe(0);
  });

  it.each([
    '',
    'soon',
    '47',
    '2:61 PM',
    '25:00',
    '13:00 AM',
    '2026-02-30 10:00',
    'Foo 22, 2026 10:00',
    '2026-09-22 later',
    '22.09.2026 14:48:05 IST',
    'Yes',
    'a@b.example',
    '1h 5m 3s',
    '868 1234 5678',
    'Germany',
    '9/22',
    '12345',
  ])('does not read %j', (text) => {
    expect(readMoment(text)).toBeUndefined();
  });
});
