import { describe, expect, it } from '@jest/globals';
import { readAttendanceReport } from './read-attendance-report.js';
import type { AttendanceReport, ReportOptions, ReportRow } from './report-types.js';

const rows = (...lines: string[]): ReportRow[] =>
  lines
    .map((text, at) => ({ line: at + 1, cells: text.split('|') }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
const read = (lines: string[], options: ReportOptions = {}): AttendanceReport =>
  readAttendanceReport(rows(...lines), options);
const brief = (report: AttendanceReport): string[] =>
  report.people.map(
    ({ email, name, attended, minutes }) => `${email} ${name} ${attended ? 'came' : 'absent'} ${minutes}`,
  );

const SUMMARY = [
  '1. Summary',
  'Meeting title|Closing',
  'Attended participants|3',
  'Start time|9/22/26, 2:45:00\u202fPM',
  '',
];
const PEOPLE = [
  '2. Participants',
  'Name|First Join|Last Leave|In-Meeting Duration|Email|Participant ID (UPN)|Role',
];
const WEBINAR = [
  '2. Participants',
  'Name|First Join|Last Leave|In-Meeting Duration|Email|Participant ID (UPN)|Role|Registration Email',
];
const DONE = ['', '3. In-Meeting Activities', 'Name|Join Time|Leave Time|Duration|Email|Role'];
const pm = (time: string): string => `9/22/26, ${time}\u202fPM`;
const person = (
  name: string,
  from: string,
  to: string,
  length: string,
  email: string,
  role = 'Attendee',
  more = '',
): string => `${name}|${pm(from)}|${pm(to)}|${length}|${email}|${email}|${role}${more}`;
const visit = (name: string, from: string, to: string, email: string, role = 'Attendee'): string =>
  `${name}|${pm(from)}|${pm(to)}|x|${email}|${role}`;

describe('Teams reports', () => {
  it('takes minutes from the activities, united, and leaves organizers and presenters out', () => {
    const report = read(
      [
        ...SUMMARY,
        ...PEOPLE,
        person('Olga Org', '2:30:00', '4:17:00', '1h 47m 0s', 'olga@a.example', 'Organizer'),
        person('Pat Pres', '2:30:00', '4:17:00', '1h 47m 0s', 'pat@a.example', 'Presenter'),
        person('Ann Lee (Guest)', '2:00:00', '3:00:00', '1h 5m 0s', 'Ann@a.example'),
        ...DONE,
        visit('Ann Lee (Guest)', '2:00:00', '2:40:00', 'ann@a.example'),
        visit('Ann Lee (Guest)', '2:35:00', '2:50:00', 'ann@a.example'),
        visit('Olga Org', '2:30:00', '4:17:00', 'olga@a.example', 'Organizer'),
      ],
      { timeZone: 'Europe/Berlin' },
    );
    expect(report.source).toBe('teams');
    expect(report.dayMonthOrder).toBe('month-first');
    expect(brief(report)).toEqual(['ann@a.example Ann Lee came 50']);
    expect(report.people[0]?.intervals).toEqual([
      { from: '2026-09-22T12:00:00.000Z', to: '2026-09-22T12:50:00.000Z' },
    ]);
    expect(report.leftOut).toEqual([
      { email: 'pat@a.example', reason: 'presenter' },
      { email: 'olga@a.example', reason: 'host' },
    ]);
  });

  it('prefers the registration address, and finds activities by account, or by name when there is no account', () => {
    const report = read([
      ...SUMMARY,
      ...WEBINAR,
      person('Ann Lee', '2:00:00', '3:00:00', '1h', 'ann@home.example', 'Attendee', '|ann@work.example'),
      'Bo Chen (Unverified)|9/22/26, 2:00:00 PM|9/22/26, 3:00:00 PM|1h|||Attendee|bo@work.example',
      ...DONE,
      visit('Ann Lee', '2:00:00', '2:30:00', 'ANN@home.example'),
      visit('Bo Chen (Unverified)', '2:00:00', '2:20:00', ''),
    ]);
    expect(brief(report)).toEqual(['ann@work.example Ann Lee came 30', 'bo@work.example Bo Chen came 20']);
    expect(report.errors).toEqual([]);
  });

  it('does without activities: the duration, where it is shorter than first join to last leave', () => {
    const report = read([
      ...SUMMARY,
      ...PEOPLE,
      person('Ann Lee', '2:00:00', '3:00:00', '42m 31s', 'ann@a.example'),
      person('Bo Chen', '2:00:00', '3:00:00', '1h 30m 0s', 'bo@a.example'),
      '|||0s|cy@a.example||Attendee',
    ]);
    expect(brief(report)).toEqual([
      'ann@a.example Ann Lee came 43',
      'bo@a.example Bo Chen came 60',
      'cy@a.example  absent 0',
    ]);
  });

  it('tells two people of one name without an account apart by their own rows', () => {
    const report = read([
      ...SUMMARY,
      ...WEBINAR,
      'Ann Lee|9/22/26, 2:00:00 PM|9/22/26, 2:10:00 PM|10m|||Attendee|ann@work.example',
      'Ann Lee|9/22/26, 2:00:00 PM|9/22/26, 2:40:00 PM|35m|||Attendee|lee@work.example',
      ...DONE,
      visit('Ann Lee', '2:00:00', '2:10:00', ''),
      visit('Ann Lee', '2:00:00', '2:40:00', ''),
    ]);
    expect(brief(report)).toEqual(['ann@work.example Ann Lee came 10', 'lee@work.example Ann Lee came 35']);
  });

  it('reports somebody without any address once', () => {
    const report = read([
      ...SUMMARY,
      ...PEOPLE,
      person('Nobody (Unverified)', '2:00:00', '3:00:00', '1h', ''),
      ...DONE,
      visit('Nobody (Unverified)', '2:00:00', '2:30:00', ''),
      visit('Nobody (Unverified)', '2:40:00', '3:00:00', ''),
    ]);
    expect(report.errors).toEqual([
      {
        line: 8,
        column: 'Email',
        code: 'no_email',
        message: 'Line 8, column "Email": there is no e-mail address.',
      },
    ]);
  });

  it('counts presenters where meeting options make everybody one, but never in a webinar', () => {
    const lines = (header: string[], more: string) => [
      ...SUMMARY,
      ...header,
      person('Olga Org', '2:00:00', '3:00:00', '1h', 'olga@a.example', 'Organizer', more),
      person('Ann Lee', '2:00:00', '3:00:00', '1h', 'ann@a.example', 'Presenter', more),
    ];
    expect(brief(read(lines(PEOPLE, '')))).toEqual(['ann@a.example Ann Lee came 60']);
    expect(brief(read(lines(WEBINAR, '|')))).toEqual([]);
  });

  it('reads German reports', () => {
    const report = read([
      '1. Zusammenfassung',
      'Besprechungstitel|Abschluss',
      'Startzeit|22.09.26, 14:45:00',
      '',
      '2. Teilnehmer',
      'Name|Erster Beitritt|Letztes Verlassen|Besprechungsdauer|E-Mail|Teilnehmer-ID (UPN)|Rolle|Registrierungs-E-Mail',
      'Olga Org|22.09.26, 14:30:00|22.09.26, 16:17:00|1 Std. 47 Min. 0 Sek.|olga@a.example|olga@a.example|Organisator|',
      'Rea Ref|22.09.26, 14:30:00|22.09.26, 16:17:00|1 Std. 47 Min. 0 Sek.|rea@a.example|rea@a.example|Referent|',
      'Jürgen Müller (Gast)|22.09.26, 14:40:00|22.09.26, 15:40:00|50 Min. 0 Sek.|jm@home.example||Teilnehmer|jm@work.example',
      '',
      '3. Aktivitäten in der Besprechung',
      'Name|Beitrittszeit|Verlassenszeit|Dauer|E-Mail|Rolle',
      'Jürgen Müller (Gast)|22.09.26, 14:40:00|22.09.26, 15:00:00|20 Min. 0 Sek.|jm@home.example|Teilnehmer',
      'Jürgen Müller (Gast)|22.09.26, 15:10:00|22.09.26, 15:40:00|30 Min. 0 Sek.|jm@home.example|Teilnehmer',
    ]);
    expect(brief(report)).toEqual(['jm@work.example Jürgen Müller came 50']);
    expect(report.dayMonthOrder).toBe('day-first');
  });

  it('reads a language nobody foresaw by its structure', () => {
    const report = read([
      '1. Yhteenveto',
      'Otsikko|Sulkeminen',
      '',
      '2. Osallistujat',
      'Nimi|Ensin paikalla|Viimeksi paikalla|Kesto|Sähköposti|Tunnus (UPN)|Osa|Rekisteröinti',
      'Olga Org|22.9.2026 klo 14.30.00|22.9.2026 klo 16.17.00|1 h 47 min 0 s|olga@a.example|olga@a.example|Isäntä|olga@work.example',
      ...['ann', 'bo', 'cy', 'di', 'ed'].map(
        (who) =>
          `${who}|22.9.2026 klo 14.40.00|22.9.2026 klo 15.40.00|1 h|${who}@a.example|${who}@a.example|Katsoja|${who}@work.example`,
      ),
      '',
      '3. Toiminta',
      'Nimi|Alku|Loppu|Kesto|Sähköposti|Osa',
      'ann|22.9.2026 klo 14.40.00|22.9.2026 klo 15.00.00|20 min|ann@a.example|Katsoja',
    ]);
    expect(brief(report).slice(0, 2)).toEqual(['ann@work.example ann came 20', 'bo@work.example bo came 60']);
    expect(report.people).toHaveLength(5);
    expect(report.questions[0]).toMatchObject({
      code: 'unknown_role',
      message: expect.stringContaining('isanta'),
    });
  });

  it('asks for the order of day and month when nothing decides it, and reads nothing before', () => {
    const lines = [
      '1. Summary',
      'Start time|9/10/26, 2:45:00 PM',
      '',
      ...PEOPLE,
      'Ann Lee|9/10/26, 2:00:00 PM|9/10/26, 3:00:00 PM|1h|ann@a.example|ann@a.example|Attendee',
    ];
    const asked = read(lines);
    expect(asked.people).toEqual([]);
    expect(asked.errors).toMatchObject([{ line: 6, column: 'First Join', code: 'ambiguous_date_order' }]);
    expect(asked.errors[0]?.message).toContain('9/10/26, 2:00:00 PM');
    expect(asked.questions).toMatchObject([{ code: 'date_order', choices: ['day-first', 'month-first'] }]);
    const from = (options: ReportOptions) =>
      read(lines, { ...options, timeZone: 'UTC' }).people[0]?.intervals[0]?.from;
    expect(from({ eventDate: '2026-09-10' })).toBe('2026-09-10T14:00:00.000Z');
    expect(from({ eventDate: '2026-10-09' })).toBe('2026-10-09T14:00:00.000Z');
    expect(from({ dayFirst: true })).toBe('2026-10-09T14:00:00.000Z');
  });

  it('finds the order in the summary when the rows alone do not show it', () => {
    const report = read([
      ...SUMMARY,
      ...PEOPLE,
      'Ann Lee|9/10/26, 2:00:00 PM|9/10/26, 3:00:00 PM|1h|ann@a.example||Attendee',
    ]);
    expect(report.dayMonthOrder).toBe('month-first');
  });

  it('reads the unnumbered report of 2021', () => {
    const report = read([
      'Meeting Summary',
      'Total Number of Participants|2',
      'Meeting Title|Closing',
      'Meeting Start Time|9/22/2021, 2:45:00 PM',
      '',
      'Full Name|Join Time|Leave Time|Duration|Email|Role|Participant ID (UPN)',
      'Olga Org|9/22/2021, 2:45:00 PM|9/22/2021, 3:45:00 PM|1h|olga@a.example|Organizer|olga@a.example',
      'Ann Lee|9/22/2021, 2:45:00 PM|9/22/2021, 3:15:00 PM|30m|ann@a.example|Attendee|ann@a.example',
      'Ann Lee|9/22/2021, 3:30:00 PM|9/22/2021, 3:40:00 PM|10m|ann@a.example|Attendee|ann@a.example',
    ]);
    expect(report.source).toBe('teams');
    expect(brief(report)).toEqual(['ann@a.example Ann Lee came 40']);
  });
});
