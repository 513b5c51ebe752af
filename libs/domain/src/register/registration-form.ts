import { displayName, NAME_MAX } from '../directory/display-name.js';
import { emailKey, emailProblem } from '../directory/email-address.js';
import { isKnownZone } from '../directory/zoned-day.js';

/** The most that is kept of what somebody wants from an event, in characters. */
export const WANT_MAX = 2_000;

/** What was typed and ticked, as it came; a form that is shown again is filled with it. */
export interface TypedRegistration {
  name: string;
  email: string;
  want: string;
  eventMail: boolean;
  repMail: boolean;
  timeZone: string | null;
}

/** A form that can be acted on: cleaned name and address, the want word for word. */
export interface RegistrationForm extends TypedRegistration {
  /** Empty when nothing but blanks was written. */
  want: string;
}

export type RegistrationField = 'name' | 'email' | 'want';

export interface RegistrationProblem {
  field: RegistrationField;
  summary: string;
  hint: string;
}

/** Reads the fields of a posted form. Fields that are sent twice count once; anything that is no text is empty. */
export function typedRegistration(fields: Record<string, unknown>): TypedRegistration {
  const text = (name: string): string => {
    const value = Array.isArray(fields[name]) ? fields[name][0] : fields[name];
    return typeof value === 'string' ? value.replaceAll('\0', '').replace(/\p{Cs}/gu, '\ufffd') : '';
  };
  const zone = text('tz');
  return {
    name: text('name'),
    email: text('email'),
    // Browsers send the line breaks of a text area as CR LF, whatever was typed.
    want: text('want').replaceAll('\r\n', '\n'),
    eventMail: text('eventMail') !== '',
    repMail: text('repMail') !== '',
    timeZone: isKnownZone(zone) ? zone : null,
  };
}

/** Everything that keeps a form from being acted on, in the order of the page. Permissions are never among it. */
export function registrationProblems(typed: TypedRegistration): RegistrationProblem[] {
  const problems: RegistrationProblem[] = [];
  const name = displayName(typed.name);
  if (name === '') {
    problems.push({ field: 'name', summary: 'Your name is missing', hint: 'So that we know whom to expect' });
  } else if (name.length > NAME_MAX) {
    problems.push({
      field: 'name',
      summary: 'Your name is too long',
      hint: `${NAME_MAX} characters at most`,
    });
  }
  const email = emailProblem(typed.email);
  if (email) problems.push({ field: 'email', ...email });
  if (typed.want.length > WANT_MAX) {
    const length = new Intl.NumberFormat('en').format(typed.want.length);
    const most = new Intl.NumberFormat('en').format(WANT_MAX);
    problems.push({
      field: 'want',
      summary: 'Your answer is too long',
      hint: `${most} characters at most; it has ${length}`,
    });
  }
  return problems;
}

/** The cleaned form. Call it when there are no problems. */
export function cleanRegistration(typed: TypedRegistration): RegistrationForm {
  const want = typed.want.trim() === '' ? '' : typed.want;
  return { ...typed, name: displayName(typed.name), email: emailKey(typed.email), want };
}
