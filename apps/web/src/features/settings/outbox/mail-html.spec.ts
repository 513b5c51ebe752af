import { describe, expect, it } from '@jest/globals';
import { linkPieces, mailHtml } from './mail-html.js';

describe('a mail in the reading pane', () => {
  it.each([
    [
      '<!doctype html><html lang="en"><head><title>a</title></head>x</html>',
      '<head><base target="_blank"><title>',
    ],
    ['<!doctype html><html lang="en"><body>x</body></html>', '<html lang="en"><base target="_blank"><body>'],
    ['<!doctype html>x', '<!doctype html><base target="_blank">x'],
    ['<p>x</p>', '<base target="_blank"><p>x</p>'],
  ])('opens its links in a window of their own: %s', (html, expected) => {
    expect(mailHtml(html)).toContain(expected);
  });

  it('keeps what looks like a pattern in it', () => {
    expect(mailHtml('<head></head>costs $& and $1')).toContain('costs $& and $1');
  });

  it('has addresses in plain text to follow, without the full stop after them', () => {
    expect(linkPieces('Open https://a.example/m/x-1. Thanks (https://b.example/?a=b)')).toEqual([
      { text: 'Open ', href: null },
      { text: 'https://a.example/m/x-1', href: 'https://a.example/m/x-1' },
      { text: '. Thanks (', href: null },
      { text: 'https://b.example/?a=b', href: 'https://b.example/?a=b' },
      { text: ')', href: null },
    ]);
    expect(linkPieces('javascript:alert(1)')).toEqual([{ text: 'javascript:alert(1)', href: null }]);
  });
});
