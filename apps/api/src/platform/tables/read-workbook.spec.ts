import { deflateRawSync, crc32 } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { readTable } from './read-table.js';

interface File {
  readonly path: string;
  readonly content: string;
  /** What the archive claims the size to be, when it lies. */
  readonly claimedBytes?: number;
}

/** A zip archive, deflated, as Excel writes one. */
function zip(files: readonly File[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { path, content, claimedBytes } of files) {
    const data = Buffer.from(content);
    const packed = deflateRawSync(data);
    const name = Buffer.from(path);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(claimedBytes ?? data.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, name, packed]);
    const position = Buffer.alloc(14);
    position.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), common, position, name]));
    locals.push(local);
    at += local.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...locals, ...directory, Buffer.from('PK\u0005\u0006'), end]);
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const text = (cell: string, value: string): string =>
  `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;

/** A workbook with an empty first sheet and the given rows, as XML, in the second. */
const workbook = (rows: string): readonly File[] => [
  {
    path: 'xl/workbook.xml',
    content: `<workbook xmlns="${MAIN}" xmlns:r="${RELATED}"><sheets><sheet name="Empty" sheetId="1" r:id="rId1"/><sheet name="Report" sheetId="2" r:id="rId2"/></sheets></workbook>`,
  },
  {
    path: 'xl/_rels/workbook.xml.rels',
    content: `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${RELATED}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATED}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="${RELATED}/styles" Target="styles.xml"/></Relationships>`,
  },
  {
    path: 'xl/styles.xml',
    content: `<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="22" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  },
  { path: 'xl/worksheets/sheet1.xml', content: `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>` },
  {
    path: 'xl/worksheets/sheet2.xml',
    content: `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
  },
];

const ROWS = [
  `<row r="3">${text('B3', 'Email')}${text('C3', 'Joined')}</row>`,
  `<row r="5">${text('B5', 'Zoë@a.example')}<c r="C5" s="1"><v>46287.616168981</v></c><c r="D5"><v>47.5</v></c><c r="E5" t="b"><v>1</v></c></row>`,
].join('');

describe('readTable with a workbook', () => {
  it('reads the first sheet with text, with its row numbers, dates without a zone', async () => {
    expect(await readTable(zip(workbook(ROWS)))).toEqual({
      kind: 'xlsx',
      encoding: 'utf-8',
      delimiter: '',
      rows: [
        { line: 3, cells: ['', 'Email', 'Joined', '', ''] },
        { line: 5, cells: ['', 'Zoë@a.example', '2026-09-22T14:47:17', '47.5', 'true'] },
      ],
    });
  });

  it('reads a time of day or a length as just that', async () => {
    const { rows } = await readTable(
      zip(workbook('<row r="1"><c r="A1" s="1"><v>0.0327546296</v></c></row>')),
    );
    expect(rows[0]?.cells).toEqual(['00:47:10']);
  });

  it.each<[string, string, readonly File[]]>([
    ['a workbook without text', 'empty', workbook('')],
    ['a Word document', 'other_document', [{ path: 'word/document.xml', content: '<w/>' }]],
    [
      'an OpenDocument file',
      'other_document',
      [{ path: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' }],
    ],
    ['a binary workbook', 'old_excel', [{ path: 'xl/workbook.bin', content: '-' }]],
    ['an archive of reports', 'archive', [{ path: 'report.csv', content: 'a,b' }]],
    ['a workbook that is cut', 'damaged_workbook', [{ path: 'xl/workbook.xml', content: '<workbook' }]],
    [
      'an entry larger than it says',
      'damaged_workbook',
      [...workbook(ROWS), { path: 'xl/bomb.xml', content: '0'.repeat(100_000), claimedBytes: 10 }],
    ],
    [
      'one cell a million rows down',
      'too_large',
      workbook(`${ROWS}<row r="1048576">${text('XFD1048576', 'x')}</row>`),
    ],
  ])('refuses %s', async (_name, code, files) => {
    await expect(readTable(zip(files))).rejects.toMatchObject({ name: 'TableRefusal', code });
  });

  it('refuses what unpacks to more than four times the limit', async () => {
    const bomb = zip([...workbook(ROWS), { path: 'xl/bomb.xml', content: '0'.repeat(1_000_000) }]);
    await expect(readTable(bomb, { maxBytes: 100_000 })).rejects.toMatchObject({ code: 'too_large' });
  });

  it('refuses half a workbook', async () => {
    const whole = zip(workbook(ROWS));
    await expect(readTable(whole.subarray(0, whole.length / 2))).rejects.toMatchObject({
      code: 'damaged_workbook',
    });
  });
});
