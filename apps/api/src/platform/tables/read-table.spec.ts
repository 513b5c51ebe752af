import { describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { readTable, refuseBySize } from './read-table.js';
import type { TableHints } from './table.js';

const NAMES = 'Vorname;Nachname;E-Mail\r\nJürgen;Müller;jm@a.example\r\nChloé;Ångström;ca@a.example\r\n';
const CELLS = [
  ['Vorname', 'Nachname', 'E-Mail'],
  ['Jürgen', 'Müller', 'jm@a.example'],
  ['Chloé', 'Ångström', 'ca@a.example'],
];
const cells = async (content: Uint8Array | string, hints?: TableHints) =>
  (await readTable(Buffer.from(content), hints)).rows.map((row) => row.cells);

describe('encodings', () => {
  it.each<[string, string, { addBOM?: boolean }]>([
    ['utf-8', 'utf-8', {}],
    ['utf-8', 'utf-8', { addBOM: true }],
    ['utf-16le', 'utf-16le', { addBOM: true }],
    ['utf-16le', 'utf-16le', {}],
    ['utf-16be', 'utf-16be', { addBOM: true }],
    ['utf-16be', 'utf-16be', {}],
    ['windows-1252', 'windows-1252', {}],
    ['latin1', 'windows-1252', {}],
  ])('reads %s as %s (%j)', async (written, detected, options) => {
    const table = await readTable(iconv.encode(NAMES, written, options));
    expect(table.encoding).toBe(detected);
    expect(table.rows.map((row) => row.cells)).toEqual(CELLS);
  });

  it.each([
    ['windows-1251', 'Имя;Фамилия;E-mail\nИван;Петров;a@b.example\nОльга;Смирнова;b@b.example\n'],
    ['shift_jis', '氏名,メールアドレス\n山田太郎,yamada@a.example\n鈴木花子,suzuki@a.example\n'],
    ['gb18030', '姓名,电子邮件\n王小明,w@a.example\n李雷,l@a.example\n'],
    ['euc-kr', '이름,이메일\n김철수,k@a.example\n이영희,l@a.example\n'],
  ])('recognises %s by its letters', async (encoding, text) => {
    const table = await readTable(iconv.encode(text, encoding));
    expect(table.encoding).toBe(encoding);
    expect(table.rows[0]?.cells[0]).toBe(text.split(/[;,]/)[0]);
  });

  it('keeps UTF-8 for a file with one broken character among many', async () => {
    const broken = Buffer.concat([
      Buffer.from('Name,Email\n' + 'Jürgen Müller,a@b.example\n'.repeat(20)),
      Buffer.from([0xc3]),
      Buffer.from(',c@d.example\n'),
    ]);
    const table = await readTable(broken);
    expect(table.encoding).toBe('utf-8');
    expect(table.rows[1]?.cells[0]).toBe('Jürgen Müller');
  });

  it('drops NULs, and does what it is told', async () => {
    expect(await cells('Name,Email\nAnn\u0000,a\u0000@b.example\n')).toEqual([
      ['Name', 'Email'],
      ['Ann', 'a@b.example'],
    ]);
    const polish = iconv.encode('Imię,Email\nŁukasz,l@a.example\n', 'windows-1250');
    expect((await cells(polish, { encoding: 'windows-1250' }))[1]).toEqual(['Łukasz', 'l@a.example']);
    await expect(readTable(polish, { encoding: 'klingon' })).rejects.toMatchObject({
      code: 'unknown_encoding',
    });
  });
});

describe('delimiters', () => {
  it.each([
    ['a comma', ',', 'a,b,c\n1,2,3\n'],
    ['a semicolon', ';', 'a;b\n1,5;2,5\n3,5;4,5\n'],
    ['a tab', '\t', 'Name\tJoin\nAnn\t9/22/26, 2:48 PM\nBo\t9/22/26, 2:49 PM\n'],
    ['a pipe', '|', 'a|b|c\n1|2|3\n'],
    ['a comma with quoted commas', ',', 'a,b\n"x; y; z","Sep 22, 2026"\n"x; y; z","Sep 23, 2026"\n'],
    [
      'a semicolon with prose',
      ';',
      'Name;Mail;Address\nLee, Ann;a@b.example;12 Main St, Springfield, USA, Earth\nChen, Bo;b@b.example;9 Elm St, Shelbyville, USA, Earth\n',
    ],
    ['a comma with blanks behind', ',', 'a, b, c\n1, 2, 3\n'],
    [
      'a comma below a preamble',
      ',',
      'Attendee Report,\nTopic,ID,Start,Minutes\n"Close, ""hard""",1,2,3\nAttended,Name,Email\nYes,Ann,a@b.example\nYes,Bo,b@b.example\n',
    ],
    ['none, so a comma', ',', 'Email\na@b.example\nb@b.example\n'],
    ['one row', ';', 'a;b;c'],
  ])('finds %s', async (_name, delimiter, text) => {
    expect((await readTable(Buffer.from(text))).delimiter).toBe(delimiter);
  });

  it('obeys a sep= line and the hint', async () => {
    const table = await readTable(Buffer.from('sep=|\r\na|b\r\n1|2\r\n'));
    expect(table).toMatchObject({ delimiter: '|', rows: [{ line: 2, cells: ['a', 'b'] }, { line: 3 }] });
    expect(await cells('a,b;c\n', { delimiter: ';' })).toEqual([['a,b', 'c']]);
    expect((await readTable(Buffer.from('a\tb\n'), { delimiter: 'tab' })).delimiter).toBe('\t');
    await expect(readTable(Buffer.from('a,b'), { delimiter: '::' })).rejects.toMatchObject({
      code: 'bad_delimiter',
    });
  });
});

describe('rows', () => {
  it.each([
    ['CRLF', '\r\n'],
    ['LF', '\n'],
    ['CR', '\r'],
  ])('knows the line where each row begins, with %s and quoted line breaks', async (_name, end) => {
    const text = ['a,b', '', '"x', 'y","He said ""hi"", twice"', ',', '3,4', ''].join(end);
    const { rows } = await readTable(Buffer.from(text));
    expect(rows).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 3, cells: ['x\ny', 'He said "hi", twice'] },
      { line: 6, cells: ['3', '4'] },
    ]);
  });

  it('takes cells out of the formula that protects them from Excel', async () => {
    expect(await cells('a,b\n="0049",=1+1\n')).toEqual([
      ['a', 'b'],
      ['0049', '=1+1'],
    ]);
  });

  it('does not let a quotation mark that is never closed swallow the rest', async () => {
    expect(await cells('a,b\n"Ann,1\nBo,2\nCy,3\n')).toEqual([
      ['a', 'b'],
      ['"Ann', '1'],
      ['Bo', '2'],
      ['Cy', '3'],
    ]);
  });
});

describe('refusals', () => {
  const bytes = (hex: string): Buffer => Buffer.concat([Buffer.from(hex, 'hex'), Buffer.alloc(200, 1)]);
  it.each<[string, string, Buffer]>([
    ['nothing', 'empty', Buffer.alloc(0)],
    ['a byte order mark alone', 'empty', Buffer.from([0xef, 0xbb, 0xbf])],
    ['blank lines', 'empty', Buffer.from('\r\n \r\n')],
    ['separators alone', 'empty', Buffer.from(',,\n,,\n')],
    ['a PDF', 'pdf', Buffer.from('%PDF-1.7\n%âãÏÓ')],
    ['a PNG', 'image', bytes('89504e470d0a1a0a')],
    ['a JPEG', 'image', bytes('ffd8ffe0')],
    ['an old workbook', 'old_excel', bytes('d0cf11e0a1b11ae1')],
    ['a gzip archive', 'archive', bytes('1f8b08')],
    ['a web page', 'web_page', Buffer.from('\ufeff<!DOCTYPE html><html><body>Sign in</body></html>')],
    ['machine code', 'binary', Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256))],
  ])('refuses %s', async (_name, code, content) => {
    const refusal = await readTable(content).catch((error: unknown) => error);
    expect(refusal).toMatchObject({
      name: 'TableRefusal',
      code,
      message: expect.stringMatching(/^This .+\.$/),
    });
  });

  it('refuses by size before it looks', async () => {
    expect(() => refuseBySize(200 * 1024 * 1024)).toThrow('200 MB; at most 25 MB');
    await expect(readTable(Buffer.alloc(11, 'a'), { maxBytes: 10 })).rejects.toMatchObject({
      code: 'too_large',
    });
  });
});
