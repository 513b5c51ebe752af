import { describe, expect, it } from '@jest/globals';
import { cleanRegistration, registrationProblems, typedRegistration } from './registration-form.js';

const typed = (fields: Record<string, unknown> = {}) =>
  typedRegistration({ name: 'Aylin Demirkan', email: 'Aylin@Example.com', want: '', ...fields });

describe('the registration form', () => {
  it('keeps the words as they were written, and cleans name and address', () => {
    const form = cleanRegistration(
      typed({ name: '  Aylin  Demirkan', want: '  ¿Qué? \r\n<b>“day four”</b> ', repMail: 'on' }),
    );
    expect(form).toEqual({
      name: 'Aylin Demirkan',
      email: 'aylin@example.com',
      want: '  ¿Qué? \n<b>“day four”</b> ',
      eventMail: false,
      repMail: true,
      timeZone: null,
    });
  });

  it('takes blanks for no answer', () => {
    expect(cleanRegistration(typed({ want: ' \n ' })).want).toBe('');
  });

  it('names each field that is wrong, in the order of the page', () => {
    const problems = registrationProblems(
      typed({ name: ' ', email: 'aylin@example', want: 'x'.repeat(2_001) }),
    );
    expect(problems.map(({ field }) => field)).toEqual(['name', 'email', 'want']);
    expect(problems[2]?.hint).toBe('2,000 characters at most; it has 2,001');
  });

  it('asks for nothing but name and address', () => {
    expect(registrationProblems(typed())).toEqual([]);
  });

  it('survives fields that are no text, sent twice or hold NUL', () => {
    expect(typed({ name: ['Aylin', 'Other'], want: { a: 1 }, email: 'a\0@b.example' })).toMatchObject({
      name: 'Aylin',
      want: '',
      email: 'a@b.example',
    });
    expect(typed({ tz: 'Nowhere/At All' }).timeZone).toBeNull();
    expect(typed({ tz: 'Europe/London' }).timeZone).toBe('Europe/London');
  });
});
