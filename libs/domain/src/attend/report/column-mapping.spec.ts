import { describe, expect, it } from '@jest/globals';
import { mappingProblem } from './column-mapping.js';
import { readAttendanceReport } from './read-attendance-report.js';
import type { ColumnMapping, ReportRow } from './report-types.js';

const rows = (...lines: string[]): ReportRow[] =>
  lines.map((text, at) => ({ line: at + 1, cells: text.split('|') }));
const LIST = rows(
  'Export of yesterday',
  'Wer|Kontakt|Rein|Raus|War da|Min.',
  'Lee, Ann|ann@x.example|22.09.2026 14:00|22.09.2026 14:30|ja|99',
);

describe('a mapping', () => {
  it.each<[string, ColumnMapping, object]>([
    [
      'by times',
      { email: 'Kontakt', name: 'Wer', joined: 'Rein', left: 'Raus' },
      { name: 'Ann Lee', minutes: 30 },
    ],
    ['by minutes', { email: 'Kontakt', minutes: 'Min.' }, { minutes: 99, attended: true }],
    ['by the word', { email: 'Kontakt', attended: 'War da' }, { minutes: 0, attended: true }],
    ['in another case and spacing', { email: ' KONTAKT', joined: 'rein', left: 'raus ' }, { minutes: 30 }],
    ['first name alone', { email: 'Kontakt', firstName: 'Wer', attended: 'War da' }, { name: 'Lee, Ann' }],
  ])('finds columns %s', (_name, mapping, person) => {
    expect(readAttendanceReport(LIST, { mapping })).toMatchObject({
      source: 'mapped',
      people: [{ email: 'ann@x.example', ...person }],
      errors: [],
    });
  });

  it('overrules what the file looks like', () => {
    const zoom = rows(
      'Attendee Details',
      'Attended|User Name|Email|Join Time|Leave Time|Time in Session (minutes)',
      'Yes|Ann|a@x.example|Sep 22, 2026 14:00:00|Sep 22, 2026 14:10:00|99',
    );
    const report = readAttendanceReport(zoom, {
      mapping: { email: 'Email', minutes: 'Time in Session (minutes)' },
    });
    expect(report).toMatchObject({ source: 'mapped', people: [{ minutes: 99 }] });
  });

  it('names the columns a file lacks and those it has', () => {
    const { source, errors } = readAttendanceReport(LIST, {
      mapping: { email: 'Kontakt', joined: 'Ankunft', left: 'Weg' },
    });
    expect(source).toBeNull();
    expect(errors).toEqual([
      {
        line: 2,
        column: 'Ankunft',
        code: 'missing_column',
        message:
          'The mapping names "Ankunft", "Weg", which the file does not have. Its columns are "Wer", "Kontakt", "Rein", "Raus", "War da", "Min.".',
      },
    ]);
  });

  it.each([
    [{ joined: 'A' }, '"email"'],
    [{ email: 'A' }, '"attended"'],
    [{ email: 'A', mail: 'B', minutes: 'C' }, '"mail"'],
    [{ email: 'A', minutes: 5 }, '"minutes"'],
    [{ email: ' ', minutes: 'M' }, '"email"'],
    [['email'], 'object'],
  ])('refuses %j', (mapping, named) => {
    expect(mappingProblem(mapping)).toContain(named);
  });

  it('is refused as data when it makes no sense', () => {
    expect(readAttendanceReport(LIST, { mapping: { email: 'Kontakt' } })).toMatchObject({
      source: null,
      errors: [{ code: 'bad_mapping' }],
    });
  });
});
