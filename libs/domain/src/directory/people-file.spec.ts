import { describe, expect, it } from '@jest/globals';
import { guessPeopleColumns, peopleMappingProblem, readPeopleFile } from './people-file.js';

const HEADER = ['Full Name', 'E-Mail Address', 'Company', 'Job Title', 'Industry'];
const read = (...cells: string[][]) =>
  readPeopleFile(
    HEADER,
    cells.map((row, index) => ({ line: index + 2, cells: row })),
    guessPeopleColumns(HEADER),
  );

describe('guessPeopleColumns', () => {
  it.each([
    [HEADER, { name: 0, email: 1, company: 2, role: 3, industry: 4 }],
    [['Vorname', 'Nachname', 'E-Mail', 'Firma'], { firstName: 0, lastName: 1, email: 2, company: 3 }],
    [
      ['email', 'NAME ', 'Account Name', 'Title', 'Sector'],
      { email: 0, name: 1, company: 2, role: 3, industry: 4 },
    ],
    [['Colour', 'Size'], {}],
  ])('%j', (header, mapping) => {
    expect(guessPeopleColumns(header)).toEqual(mapping);
  });
});

describe('peopleMappingProblem', () => {
  it.each([
    [{ name: 0 }, 'e-mail'],
    [{ email: 0 }, 'name'],
    [{ email: 0, name: 0 }, 'two things'],
    [{ email: 0, name: 9 }, 'does not have'],
  ])('refuses %j', (mapping, words) => {
    expect(peopleMappingProblem(mapping, 3)).toContain(words);
  });

  it('takes first and last name for a name', () => {
    expect(peopleMappingProblem({ email: 0, lastName: 2 }, 3)).toBeUndefined();
  });
});

describe('readPeopleFile', () => {
  it('keeps names in any script and addresses in one case', () => {
    const { people } = read([' 山田  太郎 ', ' Taro.Yamada@Kawa.Example ', 'Kawa 製作所', '経理部長', '']);
    expect(people).toEqual([
      {
        line: 2,
        name: '山田 太郎',
        email: 'taro.yamada@kawa.example',
        company: 'Kawa 製作所',
        role: '経理部長',
        industry: null,
      },
    ]);
  });

  it('names the line and the column of each bad row and keeps the good ones', () => {
    const { people, errors } = read(
      ['Ana', 'ana@x.example'],
      ['Ben', 'ben at x'],
      ['', 'c@x.example'],
      ['Dan'],
    );
    expect(people.map(({ name }) => name)).toEqual(['Ana']);
    expect(errors).toEqual([
      { line: 3, column: 'E-Mail Address', message: 'The e-mail address has no @.' },
      { line: 4, column: 'Full Name', message: 'The name is missing.' },
      { line: 5, column: 'E-Mail Address', message: 'The e-mail address is missing.' },
    ]);
  });

  it('counts an address once, in whatever case it comes again', () => {
    const { people, repeated } = read(['Ana', 'ana@x.example'], ['Ana P.', 'ANA@X.example']);
    expect([people.length, people[0]?.name, repeated]).toEqual([1, 'Ana', 1]);
  });
});
