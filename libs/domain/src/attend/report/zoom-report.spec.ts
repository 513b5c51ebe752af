import { describe, expect, it } from '@jest/globals';
import { readAttendanceReport } from './read-attendance-report.js';
import type { AttendanceReport, ReportOptions, ReportRow } from './report-types.js';
import { isZoomReport } from './zoom-report.js';

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

const PREAMBLE = [
  'Attendee Report|',
  'Report Generated:|Sep 22, 2026 17:15:00',
  'Topic|Webinar ID|Actual Start Time|Actual Duration (minutes)|# Registered|# Cancelled|Unique Viewers|Total Users',
  'Closing|868 1234 5678|Sep 22, 2026 14:45:00|92|40|0|25|42',
];
const HOST = [
  'Host Details|',
  'Attended|User Name|Email|Join Time|Leave Time|Time in Session (minutes)|Country/Region Name',
  'Yes|Hanna Host|Host@a.example|Sep 22, 2026 14:30:00|Sep 22, 2026 16:17:00|107|Germany|',
];
const PANEL = [
  'Panelist Details|',
  'Attended|User Name|Email|Join Time|Leave Time|Time in Session (minutes)|Country/Region Name',
  'Yes|Pat Panel|pat@a.example|Sep 22, 2026 14:30:00|Sep 22, 2026 16:17:00|107|Germany|',
];
const ATTENDEES = [
  'Attendee Details|',
  'Attended|First Name|Last Name|Email|Registration Time|Approval Status|Join Time|Leave Time|Time in Session (minutes)|Country/Region Name',
];
const row = (
  attended: string,
  email: string,
  join: string,
  leave: string,
  minutes = '1',
  first = 'Ann',
  status = 'approved',
): string =>
  `${attended}|${first}|Lee|${email}|Sep 16, 2026 13:54:31|${status}|${join}|${leave}|${minutes}|Germany|`;
const at = (time: string): string => `Sep 22, 2026 ${time}`;

describe('Zoom webinar reports', () => {
  it('counts a person once: rejoins and overlaps united, registered and absent kept, hosts and panelists not', () => {
    const report = read([
      ...PREAMBLE,
      ...HOST,
      ...PANEL,
      ...ATTENDEES,
      row('Yes', 'ann@a.example', at('14:00:00'), at('14:20:00')),
      row('Yes', ' ANN@a.example', at('14:10:00'), at('14:40:00')),
      row('No', 'bo@a.example', '--', '--', '--', 'Bo'),
      row('No', 'cy@a.example', 'NA', 'NA', 'NA', 'Cy'),
      row('Yes', 'PAT@a.example', at('14:00:00'), at('15:00:00'), '60', 'Pat'),
      row('Yes', 'host@a.example', at('14:00:00'), at('15:00:00'), '60', 'Hanna'),
    ]);
    expect(report.source).toBe('zoom');
    expect(brief(report)).toEqual([
      'ann@a.example Ann Lee came 40',
      'bo@a.example Bo Lee absent 0',
      'cy@a.example Cy Lee absent 0',
    ]);
    expect(report.leftOut).toEqual([
      { email: 'pat@a.example', reason: 'presenter' },
      { email: 'host@a.example', reason: 'host' },
    ]);
    expect(report.errors).toEqual([]);
  });

  it('reads the newer shape, month first in any case, with its extra columns in any order', () => {
    const report = read(
      [
        'Attendee Report|',
        'Report generated time|09/10/2026 05:15:00 PM',
        'Attendee Details|||',
        'Attended|User Name (Original Name)|Source Name|Email|Is Guest|Join Time|Leave Time|Time in Session (minutes)|Phone|First Name|Last Name|Country/Region Name',
        'Yes|annie|Ads|ann@a.example|Yes|09/10/2026 11:50:00 AM|09/10/2026 12:10:30 PM|21||Ann|Lee|Germany',
      ],
      { timeZone: 'America/New_York' },
    );
    expect(brief(report)).toEqual(['ann@a.example Ann Lee came 21']);
    expect(report.people[0]?.intervals).toEqual([
      { from: '2026-09-10T15:50:00.000Z', to: '2026-09-10T16:10:30.000Z' },
    ]);
    expect(report.dayMonthOrder).toBeUndefined();
  });

  it('takes the user name where the name columns have vanished', () => {
    const report = read([
      ...PREAMBLE,
      'Attendee Details|',
      'Attended|User Name (Original Name)|Email|Join Time|Leave Time|Time in Session (minutes)|Is Guest|Country/Region Name',
      `Yes|Annie (Ann Lee)|ann@a.example|${at('14:00:00')}|${at('14:30:00')}|30|Yes|Germany`,
    ]);
    expect(brief(report)).toEqual(['ann@a.example Ann Lee came 30']);
  });

  it('names the line and column of bad rows and keeps the good ones', () => {
    const report = read([
      ...ATTENDEES,
      row('Yes', '', at('14:00:00'), at('14:20:00')),
      row('Yes', 'bo@a.example', at('15:00:00'), at('14:20:00')),
      row('Yes', 'cy@a.example', 'soon', at('14:20:00')),
      row('Yes', 'di@a', at('14:00:00'), at('14:20:00')),
      row('Yes', 'ed@a.example', at('14:00:00'), '--', '--'),
      row('Yes', 'ok@a.example', at('14:00:00'), at('14:20:00')),
    ]);
    expect(errors(report)).toEqual([
      '3 Email no_email',
      '4 Leave Time leave_before_join',
      '5 Join Time unreadable_date',
      '6 Email bad_email',
      '7 Leave Time missing_leave',
    ]);
    expect(report.errors[1]?.message).toBe(
      'Line 4, column "Leave Time": the leave time "Sep 22, 2026 14:20:00" is before the join time.',
    );
    expect(report.people.map(({ email }) => email)).toEqual(['ok@a.example']);
  });

  it('does not call a cancelled registration a no-show', () => {
    const report = read([
      ...ATTENDEES,
      row('No', 'ann@a.example', '--', '--', '--', 'Ann', 'cancelled by self'),
      row('No', 'bo@a.example', '--', '--', '--', 'Bo', 'denied'),
      row('Yes', 'cy@a.example', at('14:00:00'), at('14:20:00'), '20', 'Cy', 'cancelled by self'),
      row('No', 'di@a.example', '--', '--', '--', 'Di', 'approved'),
    ]);
    expect(brief(report)).toEqual(['cy@a.example Cy Lee came 20', 'di@a.example Di Lee absent 0']);
    expect(report.leftOut.map(({ reason }) => reason)).toEqual(['not_registered', 'not_registered']);
  });

  it('does not mind a join before the registration, NULs, or people on the phone', () => {
    const report = read([
      ...ATTENDEES,
      'Yes|Ann|Lee|ann@a.example\u0000|Sep 22, 2026 15:00:00|approved|Sep 22, 2026 14:00:00|Sep 22, 2026 14:20:00|20|Germany',
      'Other Attended|',
      'User Name|Join Time|Leave Time|Time in Session (minutes)|Country/Region Name',
      '+49 30 *****12|Sep 22, 2026 14:00:00|Sep 22, 2026 14:20:00|20|Germany',
    ]);
    expect(brief(report)).toEqual(['ann@a.example Ann Lee came 20']);
    expect(errors(report)).toEqual(['6 Email no_email']);
  });

  it('reads day-first dates when the calendar or the event says so', () => {
    const header =
      'Attended|User Name|Email|Join Time|Leave Time|Time in Session (minutes)|Country/Region Name';
    const day = (date: string) => [
      'Attendee Details',
      header,
      `Yes|Ann|ann@a.example|${date} 10:00:00|${date} 10:30:00|30|X`,
    ];
    expect(read(day('22/09/2026')).people[0]?.minutes).toBe(30);
    const zoned = read(day('09/10/2026'), { eventDate: '2026-10-09', timeZone: 'UTC' });
    expect(zoned.people[0]?.intervals[0]?.from).toBe('2026-10-09T10:00:00.000Z');
  });

  it('is recognised without its preamble, and nothing else is taken for it', () => {
    expect(isZoomReport(rows(...ATTENDEES.slice(1)))).toBe(true);
    expect(isZoomReport(rows('Email|Join Time|Leave Time|Duration'))).toBe(false);
    expect(
      isZoomReport(rows('Attended|Last Name|First Name|Email Address|Join Time|Leave Time|Time in Session')),
    ).toBe(false);
  });
});
