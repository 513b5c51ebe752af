/** What is wrong with an e-mail address: `summary` for the head of a form, `hint` for the field itself. */
export interface EmailProblem {
  summary: string;
  hint: string;
}

/** The longest address that mail servers take (RFC 5321, 4.5.3.1.3). */
export const EMAIL_MAX = 254;

const FORBIDDEN = /[\s<>()[\]\\,;:"\p{C}]/u;

/** One person has one address, however it was typed: without blanks around it, in small letters. */
export function emailKey(text: string): string {
  return text.trim().toLowerCase();
}

/**
 * Says in plain words what is wrong with an address, or null when mail could be sent to it. Any script is welcome
 * before and after the @; what is refused are addresses that were cut short, quoted or strung together.
 */
export function emailProblem(text: string): EmailProblem | null {
  const address = text.trim();
  if (address === '') return { summary: 'The e-mail address is missing', hint: 'Your link is sent there' };
  if (address.length > EMAIL_MAX) {
    return { summary: 'The e-mail address is too long', hint: `${EMAIL_MAX} characters at most` };
  }
  const parts = address.split('@');
  if (parts.length < 2) return { summary: 'The e-mail address has no @', hint: 'Such as name@company.com' };
  if (parts.length > 2 || FORBIDDEN.test(address)) {
    return {
      summary: 'This does not read as one e-mail address',
      hint: 'One address, such as name@company.com',
    };
  }
  const [name = '', domain = ''] = parts;
  if (name === '') return { summary: 'The e-mail address has no name', hint: 'Nothing stands before the @' };
  const labels = domain.split('.');
  if (domain === '' || labels.length < 2 || labels.at(-1) === '') {
    return { summary: 'The e-mail address is cut short', hint: 'No ending yet, such as .com' };
  }
  if (labels.includes('') || name.startsWith('.') || name.endsWith('.') || name.includes('..')) {
    return { summary: 'The e-mail address has a full stop too many', hint: 'Such as name@company.com' };
  }
  return null;
}
