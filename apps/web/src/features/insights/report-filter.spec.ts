import { describe, expect, it } from '@jest/globals';
import { beforeWords, filterOf, isNarrowed, readChoice } from './report-filter.js';

const NOW = Date.parse('2026-10-13T10:42:00Z');
const EVENT = '0199b2c4-7a10-7e3c-8a55-1f2d3c4b5a69';

describe('the filter of a report in the address', () => {
  it('is this quarter unless it says otherwise', () => {
    expect(readChoice({})).toEqual({ period: 'quarter' });
    expect(filterOf(readChoice({}), NOW, 'Europe/Lisbon')).toMatchObject({
      from: '2026-09-30T23:00:00.000Z',
      to: '2026-10-13T23:00:00.000Z',
      eventId: null,
    });
  });

  it('keeps what it understands and leaves out the rest', () => {
    const choice = readChoice({ period: 'all', team: 'sales', event: EVENT, problem: 'x', originator: '' });
    expect(choice).toEqual({ period: 'all', team: 'sales', event: EVENT });
    expect(readChoice({ period: 'for ever', team: 'board' })).toEqual({ period: 'quarter' });
    expect(filterOf(choice, NOW, 'Europe/Lisbon')).toEqual({
      eventId: EVENT,
      problemId: null,
      team: 'sales',
      originatorId: null,
      from: null,
      to: null,
    });
  });

  it('says what a period is compared with, across the end of summer time too', () => {
    const days = (period: string) =>
      beforeWords(filterOf(readChoice({ period }), Date.parse('2026-11-22T12:00:00Z'), 'Europe/Lisbon'));
    expect(days('quarter')).toBe('the 53 days before');
    expect(days('30-days')).toBe('the 30 days before');
    expect(days('all')).toBeNull();
    expect(beforeWords(filterOf(readChoice({}), Date.parse('2026-10-01T12:00:00Z'), 'Europe/Lisbon'))).toBe(
      'the day before',
    );
  });

  it('knows whether anything but the period narrows it', () => {
    expect(isNarrowed(readChoice({ period: 'all' }))).toBe(false);
    expect(isNarrowed(readChoice({ team: 'marketing' }))).toBe(true);
  });
});
