import { describe, expect, it } from '@jest/globals';
import { emailKey, emailProblem } from './email-address.js';

describe('e-mail addresses', () => {
  it.each([
    ['', 'The e-mail address is missing'],
    ['aylin.demirkan', 'The e-mail address has no @'],
    ['aylin@example', 'The e-mail address is cut short'],
    ['aylin@example.', 'The e-mail address is cut short'],
    ['aylin@', 'The e-mail address is cut short'],
    ['@example.com', 'The e-mail address has no name'],
    ['aylin@exa mple.com', 'This does not read as one e-mail address'],
    ['a@b.com, c@d.com', 'This does not read as one e-mail address'],
    ['Aylin <a@b.com>', 'This does not read as one e-mail address'],
    ['a@b.com\r\nBcc: x@y.com', 'This does not read as one e-mail address'],
    ['aylin@example..com', 'The e-mail address has a full stop too many'],
    [`${'a'.repeat(250)}@b.com`, 'The e-mail address is too long'],
  ])('says what is wrong with %j', (text, summary) => {
    expect(emailProblem(text)?.summary).toBe(summary);
  });

  it.each(["o'neil+events@sub.example.co.uk", '用户@例子.公司', 'ülkü@köln.example', ' Aylin@Example.COM '])(
    'takes %s',
    (text) => {
      expect(emailProblem(text)).toBeNull();
    },
  );

  it('is one key, however it was typed', () => {
    expect(emailKey('  Aylin@Example.COM ')).toBe('aylin@example.com');
  });
});
