import { describe, expect, it } from '@jest/globals';
import { dayMonthOrder } from './day-month-order.js';
import { readMoment, type CellDate } from './moment-cell.js';

const dates = (...texts: string[]): CellDate[] =>
  texts.map((text) => readMoment(text)?.date ?? { kind: 'none' });

describe('dayMonthOrder', () => {
  it.each([
    ['no date is undecided', dates('2026-09-10', 'Sep 10, 2026'), {}, 'either'],
    ['the calendar has no 22nd month', dates('9/10/26', '9/22/26'), {}, 'month-first'],
    ['the calendar has no 22nd month, day first', dates('10/9/26', '22/9/26'), {}, 'day-first'],
    ['the event was on 10 September', dates('9/10/26'), { eventDate: '2026-09-10' }, 'month-first'],
    ['the event was on 9 October', dates('9/10/26'), { eventDate: '2026-10-09' }, 'day-first'],
    ['it went on past midnight', dates('9/10/26', '9/11/26'), { eventDate: '2026-09-10' }, 'month-first'],
    ['the event was on neither day', dates('9/10/26'), { eventDate: '2026-01-05' }, 'ambiguous'],
    ['nothing decides', dates('9/10/26', '9/11/26'), {}, 'ambiguous'],
    ['a person answered', dates('9/10/26'), { dayFirst: true }, 'day-first'],
    ['a person answered the other way', dates('9/10/26'), { dayFirst: false }, 'month-first'],
    [
      'a person outranks the event',
      dates('9/10/26'),
      { dayFirst: true, eventDate: '2026-09-10' },
      'day-first',
    ],
    ['the source always writes so', dates('9/10/26'), { usual: 'month-first' as const }, 'month-first'],
    ['the calendar outranks the source', dates('22/9/26'), { usual: 'month-first' as const }, 'day-first'],
    [
      'the event outranks the source',
      dates('9/10/26'),
      { usual: 'month-first' as const, eventDate: '2026-10-09' },
      'day-first',
    ],
    ['both readings are one day', dates('9/9/26'), {}, 'either'],
    ['dots mean day first', dates('9.10.2026'), {}, 'day-first'],
    ['dots, but the calendar says otherwise', dates('9.22.2026'), {}, 'month-first'],
    ['dots and slashes mixed', dates('9.10.2026', '9/10/2026'), {}, 'ambiguous'],
    ['each order is impossible for some date', dates('22/9/26', '9/22/26'), {}, 'ambiguous'],
  ])('%s', (_why, all, options, expected) => {
    expect(dayMonthOrder(all, options)).toBe(expected);
  });
});
