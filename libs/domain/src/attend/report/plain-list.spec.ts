import { describe, expect, it } from '@jest/globals';
import { readAttendanceReport } from './read-attendance-report.js';
import type { AttendanceReport, ReportOptions, ReportRow } from './report-types.js';

const rows = (...lines: string[]): ReportRow[] =>
  lines.map((text, at) => ({ line: at + 1, cells: text.split('|') }));
const read = (lines: string[], options: ReportOptions = {}): AttendanceReport =>
  readAttendanceReport(rows(...lines), options);
const brief = (report: AttendanceReport): string[] =>
  report.people.map(
    ({ email, name, attended, minutes }) => `${email} ${name} ${attended ? 'came' : 'absent'} ${minutes}`,
  );
const errors = (report: AttendanceReport): string[] =>
  report.errors.map(({ line, column, code }) => `${line} ${column ?? ''} ${code}`);

describe('lists with obvious titles', () => {
  it.each<[string, string[], string[]]>([
    [
      'join and leave',
      ['Email|Name|Joined|Left', 'a@x.example|Ann Lee|2026-09-22 14:00|2026-09-22 14:30'],
      ['a@x.example Ann Lee came 30'],
    ],
    [
      'German',
      [
        'Vorname;Nachname;E-Mail;Beitritt;Austritt'.replaceAll(';', '|'),
        'Jürgen|Müller|J@x.example|22.09.2026 14:00:00|22.09.2026 14:30:29',
      ],
      ['j@x.example Jürgen Müller came 30'],
    ],
    [
      'French',
      [
        'Nom|Prénom|Adresse e-mail|Heure d’arrivée|Heure de départ',
        'Côté|Zoé|z@x.example|22/09/2026 14:00|22/09/2026 14:30',
      ],
      ['z@x.example Zoé Côté came 30'],
    ],
    [
      'Spanish, yes and no',
      ['Nombre|Apellidos|Correo electrónico|Asistió', 'Íñigo|Núñez|i@x.example|Sí', 'Ana|Paz|a@x.example|No'],
      ['a@x.example Ana Paz absent 0', 'i@x.example Íñigo Núñez came 0'],
    ],
    [
      'Italian',
      ['Nome|Cognome|E-mail|Durata', 'Gia|Rossi|g@x.example|1 h 5 min'],
      ['g@x.example Gia Rossi came 65'],
    ],
    [
      'any case, odd spacing, other order',
      ['  MINUTES |FULL NAME|  e-mail ADDRESS ', '12|Ann Lee|a@x.example'],
      ['a@x.example Ann Lee came 12'],
    ],
    [
      'minutes only; none is absence',
      ['Email|Minutes', 'a@x.example|47,5', 'b@x.example|0', 'c@x.example|--'],
      ['a@x.example  came 48', 'b@x.example  absent 0', 'c@x.example  absent 0'],
    ],
    ['seconds', ['Email|Duration (seconds)', 'a@x.example|90'], ['a@x.example  came 2']],
    [
      'one row a visit, minutes added',
      ['Email|Minutes', 'a@x.example|20', 'A@X.example|15'],
      ['a@x.example  came 35'],
    ],
    [
      'words for presence',
      [
        'Email|Attended',
        'a@x.example|ja',
        'b@x.example|No-show',
        'c@x.example|TRUE',
        'd@x.example|',
        'e@x.example|1',
      ],
      [
        'a@x.example  came 0',
        'b@x.example  absent 0',
        'c@x.example  came 0',
        'd@x.example  absent 0',
        'e@x.example  came 0',
      ],
    ],
    [
      'a check-in list',
      ['Email|Checked in', 'a@x.example|2026-09-22 14:00', 'b@x.example|'],
      ['a@x.example  came 0', 'b@x.example  absent 0'],
    ],
    [
      'a check-in list of yes and no',
      ['Email|Check-in', 'a@x.example|yes', 'b@x.example|no'],
      ['a@x.example  came 0', 'b@x.example  absent 0'],
    ],
    [
      'registered, cancelled, attended',
      ['Email|Status', 'a@x.example|Attended', 'b@x.example|Registered', 'c@x.example|Cancelled'],
      ['a@x.example  came 0', 'b@x.example  absent 0'],
    ],
    [
      'a status about something else',
      ['Email|Join Time|Leave Time|Status', 'a@x.example|2026-09-22 14:00|2026-09-22 14:30|VIP'],
      ['a@x.example  came 30'],
    ],
    [
      'an address with its name',
      ['E-Mail|Minutes', '"Ann Lee" <A@x.example>|10'],
      ['a@x.example Ann Lee came 10'],
    ],
    [
      'first join and last leave with gaps',
      ['Email|First Join|Last Leave|Duration', 'a@x.example|2026-09-22 14:00|2026-09-22 15:00|42m 31s'],
      ['a@x.example  came 43'],
    ],
    [
      'a join time with minutes',
      ['Email|Joined|Minutes', 'a@x.example|2026-09-22 14:00|20', 'a@x.example|2026-09-22 14:10|20'],
      ['a@x.example  came 30'],
    ],
    [
      'minutes where a time is missing',
      ['Email|Joined|Left|Minutes', 'a@x.example|2026-09-22 14:00||20'],
      ['a@x.example  came 20'],
    ],
    [
      'a preamble, as GoTo writes one',
      [
        'GoTo Webinar|',
        'Webinar Name|Closing',
        '',
        'Attended|Interest Rating|Last Name|First Name|Email Address|Registration Date / Time|Join Time|Leave Time|Time in Session',
        'Yes|80|Lee|Ann|a@x.example|Sep 1, 2026 10:00 AM EDT|Sep 22, 2026 02:00 PM EDT|Sep 22, 2026 02:30 PM EDT|30 minutes',
        'No|--|Chen|Bo|b@x.example|Sep 1, 2026 10:00 AM EDT|--|--|--',
      ],
      ['a@x.example Ann Lee came 30', 'b@x.example Bo Chen absent 0'],
    ],
    [
      'a preamble that names columns too, as Zoom meetings have one',
      [
        'Topic|User Email|Start Time|End Time|Duration (Minutes)',
        'Closing|host@x.example|09/22/2026 02:00:00 PM|09/22/2026 03:00:00 PM|60',
        '',
        'Name (Original Name)|User Email|Join Time|Leave Time|Duration (Minutes)|Guest',
        'Annie (Ann Lee)|a@x.example|09/22/2026 02:00:00 PM|09/22/2026 02:30:00 PM|30|Yes',
      ],
      ['a@x.example Ann Lee came 30'],
    ],
    [
      'Google Meet',
      [
        'First name|Last name|Email|Duration|Time joined|Time exited',
        'Ann|Lee|a@x.example|1 hr 5 min|2:45 PM|3:50 PM',
      ],
      ['a@x.example Ann Lee came 65'],
    ],
    [
      'a role column',
      ['Email|Role|Minutes', 'h@x.example|Host|90', 'p@x.example|Panelist|90', 'a@x.example|Attendee|40'],
      ['a@x.example  came 40'],
    ],
    [
      'a role that is the job',
      ['Email|Role|Minutes', 'h@x.example|Head of Organisation|90', 'a@x.example|Accountant|40'],
      ['a@x.example  came 40', 'h@x.example  came 90'],
    ],
    [
      'the header repeated',
      ['Email|Minutes', 'a@x.example|10', 'Email|Minutes', 'b@x.example|10'],
      ['a@x.example  came 10', 'b@x.example  came 10'],
    ],
    [
      'a spreadsheet’s ISO dates and booleans',
      ['|Email|Joined|Left|Attended', '|a@x.example|2026-09-22T14:00:00|2026-09-22T14:30:00|true'],
      ['a@x.example  came 30'],
    ],
  ])('%s', (_name, lines, people) => {
    const report = read(lines);
    expect({ people: brief(report), errors: report.errors }).toEqual({ people, errors: [] });
    expect(report.source).toBe('mapped');
  });

  it('names line and column of what it cannot read', () => {
    const report = read([
      'Email|Joined|Left|Minutes|Attended',
      'a@x.example|2026-09-22 14:00|2026-09-22 13:00||',
      '|2026-09-22 14:00|2026-09-22 15:00||',
      'b@x.example|2026-09-22|2026-09-22 15:00||',
      'c@x.example|||a while|',
      'd@x.example||||perhaps',
      'e@x.example|2026-09-22 14:00|2026-12-22 15:00||',
      'f@x.example||2026-09-22 15:00||',
      'h@x.example; i@x.example|2026-09-22 14:00|2026-09-22 15:00||',
      'ok@x.example|2026-09-22 14:00|2026-09-22 15:00||yes',
    ]);
    expect(errors(report)).toEqual([
      '2 Left leave_before_join',
      '3 Email no_email',
      '4 Joined unreadable_date',
      '5 Minutes bad_minutes',
      '6 Attended bad_attended',
      '7 Left implausible_length',
      '8 Joined missing_join',
      '9 Email bad_email',
    ]);
    expect(brief(report)).toEqual(['ok@x.example  came 60']);
  });

  it('puts bare times on the event’s date', () => {
    const report = read(['Email|Joined|Left', 'a@x.example|2:00 PM|2:45 PM'], {
      eventDate: '2026-09-22',
      timeZone: 'Europe/Berlin',
    });
    expect(report.people[0]?.intervals).toEqual([
      { from: '2026-09-22T12:00:00.000Z', to: '2026-09-22T12:45:00.000Z' },
    ]);
  });

  it('knows the length of bare times without any date, and the day from a date column or the other time', () => {
    const [bare] = read(['Email|Joined|Left', 'a@x.example|2:00 PM|2:45 PM'], { timeZone: 'UTC' }).people;
    expect(bare).toMatchObject({ minutes: 45, intervals: [] });
    const split = read(
      [
        'Email|Date|Join Time|Leave Time',
        'a@x.example|22/09/2026|14:00|14:30',
        'a@x.example|23/09/2026|14:00|14:30',
      ],
      { timeZone: 'UTC', eventDate: '2026-09-22' },
    );
    expect(split).toMatchObject({
      dayMonthOrder: 'day-first',
      people: [
        {
          minutes: 60,
          intervals: [{ from: '2026-09-22T14:00:00.000Z' }, { from: '2026-09-23T14:00:00.000Z' }],
        },
      ],
    });
    const half = read(['Email|Joined|Left', 'a@x.example|2026-09-22 14:00|14:30'], { timeZone: 'UTC' });
    expect(half.people[0]?.intervals).toEqual([
      { from: '2026-09-22T14:00:00.000Z', to: '2026-09-22T14:30:00.000Z' },
    ]);
  });

  it('is right across the end and the beginning of summer time', () => {
    const minutes = (from: string, to: string, more = '') =>
      read(['Email|Joined|Left|Minutes', `a@x.example|${from}|${to}|${more}`], { timeZone: 'Europe/Berlin' })
        .people[0]?.minutes;
    expect(minutes('2026-10-25 01:30', '2026-10-25 03:30')).toBe(180);
    expect(minutes('2026-03-29 01:30', '2026-03-29 03:30')).toBe(60);
    // 02:50 summer time, then 02:10 winter time: twenty minutes, not a row with its times exchanged.
    expect(minutes('2026-10-25 02:50', '2026-10-25 02:10')).toBe(20);
    // Both hours of 02:15 are possible before 03:30; the stated length decides.
    expect(minutes('2026-10-25 02:15', '2026-10-25 03:30', '75')).toBe(75);
    expect(minutes('2026-10-25 02:15', '2026-10-25 03:30', '135')).toBe(135);
  });

  it('takes a zone a cell states before the event’s', () => {
    const report = read(['Email|Joined|Left', 'a@x.example|2026-09-22T12:00:00Z|2026-09-22 14:30'], {
      timeZone: 'Europe/Berlin',
    });
    expect(report.people[0]?.minutes).toBe(30);
  });

  it('gives lengths but no instants where no zone is known', () => {
    const [person] = read(['Email|Joined|Left', 'a@x.example|2026-09-22 14:00|2026-09-22 14:30']).people;
    expect(person).toEqual({ email: 'a@x.example', name: '', attended: true, minutes: 30, intervals: [] });
  });

  it('says what an unknown file holds', () => {
    for (const lines of [
      ['Email|Company', 'a@x.example|Contoso'],
      ['Foo|Bar', '1|2'],
      ['a@x.example'],
      ['Region|Revenue|Email|Company', 'EMEA|5|a@x.example|C'],
    ]) {
      expect(read(lines)).toMatchObject({ source: null, people: [], errors: [{ code: 'unknown_shape' }] });
    }
    expect(read(['Email|Company', 'a@x.example|C']).errors[0]?.message).toContain('"Email", "Company"');
    expect(read([]).errors[0]?.code).toBe('unknown_shape');
  });

  it('counts a row once that was exported twice', () => {
    expect(brief(read(['Email|Minutes', 'a@x.example|20', ' A@x.example |20']))).toEqual([
      'a@x.example  came 20',
    ]);
  });

  it('does not lose itself in a cell or a row without end', () => {
    const title = 'Email '.repeat(200_000);
    const wide = Array.from({ length: 100_000 }, (_, at) => `c${at}`).join('|');
    const began = performance.now();
    for (const header of [`${title}|Minutes`, wide, `Email|Minutes|${wide}`])
      read([header, `a@x.example|${'5 h '.repeat(100_000)}`]);
    expect(performance.now() - began).toBeLessThan(2000);
  });

  it('reads tens of thousands of rows in seconds', () => {
    const many = Array.from(
      { length: 20_000 },
      (_, at) => `p${at % 5000}@x.example|9/22/26, 2:${String(at % 60).padStart(2, '0')} PM|9/22/26, 4:00 PM`,
    );
    const report = read(['Email|Joined|Left', ...many], { timeZone: 'America/New_York' });
    expect(report.people).toHaveLength(5000);
  }, 10_000);
});
