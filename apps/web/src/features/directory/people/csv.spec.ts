import { describe, expect, it } from '@jest/globals';
import { csvCell, csvFile } from './csv.js';

describe('csv', () => {
  it.each([
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['+351 21', "'+351 21"],
    ['-1', "'-1"],
    ['@halden', "'@halden"],
    ['\tquiet', "'\tquiet"],
    ['\rquiet', `"'\rquiet"`],
    ['\0quiet', "'\0quiet"],
  ])('disarms %j', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  it.each([
    ['Amara', 'Amara'],
    ['nine - or ten', 'nine - or ten'],
    ['Halden, Pumps', '"Halden, Pumps"'],
    ['two\nlines', '"two\nlines"'],
    ['the “close”, the "close"', '"the “close”, the ""close"""'],
    [null, ''],
    [-3, '-3'],
  ])('writes %j as it is', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });

  it('begins with the mark of UTF-8 and ends every line as spreadsheets do', () => {
    expect(csvFile(['Name', 'Warmth'], [['山田 太郎', 86]])).toBe('\uFEFFName,Warmth\r\n山田 太郎,86\r\n');
  });
});
