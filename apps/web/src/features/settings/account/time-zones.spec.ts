import { describe, expect, it } from '@jest/globals';
import { timeZoneChoices, zoneLabel } from './time-zones.js';

describe('time zones to choose from', () => {
  it.each([
    ['Europe/Lisbon', 'Lisbon, Europe'],
    ['America/Argentina/Buenos_Aires', 'Buenos Aires, America/Argentina'],
    ['UTC', 'UTC'],
  ])('%s reads %s', (zone, label) => {
    expect(zoneLabel(zone)).toBe(label);
  });

  it('hold UTC and the one in use, once', () => {
    const values = timeZoneChoices('Europe/Kiev').map(({ value }) => value);
    expect(values).toEqual(expect.arrayContaining(['UTC', 'Europe/Kiev', 'Europe/Lisbon']));
    expect(new Set(values).size).toBe(values.length);
  });
});
