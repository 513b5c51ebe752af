import { describe, expect, it } from '@jest/globals';
import { csvText } from './csv.js';

const cell = (text: string) => csvText([[text]]).slice(1, -2);

describe('csvText', () => {
  it.each(['=1+1', '+44 20', '-2', '@SUM(A1)', '\tx', '\rx'])('never lets %j run as a formula', (text) => {
    expect(cell(text).replace(/^"|"$/g, '')).toBe(`'${text}`);
  });

  it('keeps numbers numbers, also negative ones, and leaves what is unknown empty', () => {
    expect(csvText([['Register', -2, 0.25, null, undefined]])).toBe('\uFEFFRegister,-2,0.25,,\r\n');
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(cell('Leave with "a calendar", signed')).toBe('"Leave with ""a calendar"", signed"');
    expect(cell('two\nlines')).toBe('"two\nlines"');
  });

  it('guards a formula inside a quoted cell as well', () => {
    expect(cell('=HYPERLINK("http://a.example","b")')).toBe('"\'=HYPERLINK(""http://a.example"",""b"")"');
  });
});
