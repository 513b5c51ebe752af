import { givenName } from '@worthwhile/domain';
import type { NewMail } from '../../platform/mail/new-mail.js';
import { plainHtml } from '../../platform/mail/plain-html.js';
import type { EventRecord } from '../plan/index.js';
import type { WaitingInvitation } from './invitation.repository.js';

/**
 * A letter from a person: no button, no banner. It opens with what the sender wrote about them, says what they would
 * leave with and what it asks of them, and is as glad of a "no such problem" as of a yes. One click ends such mail
 * (RFC 8058): the header is answered by a POST, the link in the text by a page that asks once more.
 */
export function invitationMail(
  event: EventRecord,
  person: WaitingInvitation,
  links: { page: string; unsubscribe: string },
): NewMail {
  const lines = [
    `Hello ${givenName(person.name)},`,
    person.greeting,
    `${event.promise}.`.replace(/\.\.$/, '.'),
    ...(event.takeAways.length > 0
      ? [`You would leave with: ${event.takeAways.map(lowerFirst).join('; ')}.`]
      : []),
    [when(event), event.minutesAsked ? `${event.minutesAsked} minutes of your time, no fee.` : '']
      .filter(Boolean)
      .join(' '),
    `Everything about it, and a seat if you want one: ${links.page}`,
    'If this is not a problem you have, two words back to me would help just as much.',
    person.senderName,
    `No more mail about events: ${links.unsubscribe}`,
  ];
  return {
    to: { address: person.email, name: person.name },
    fromName: person.senderName,
    replyTo: person.senderEmail,
    subject: event.promise,
    text: lines.join('\n\n'),
    html: plainHtml(lines),
    headers: {
      'List-Unsubscribe': `<${links.unsubscribe}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
    purpose: 'invitation',
    personId: person.personId,
    eventId: event.id,
    idempotencyKey: `invitation:${person.id}`,
  };
}

function when({ startsAt, timeZone, place, mode }: EventRecord): string {
  if (!startsAt) return '';
  const day = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }).format(startsAt);
  const time = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(
    startsAt,
  );
  const city = timeZone.split('/').at(-1)?.replaceAll('_', ' ');
  return `${day} at ${time} (${city} time)${mode !== 'virtual' && place ? `, ${place}` : ', online'}.`;
}

function lowerFirst(text: string): string {
  // An abbreviation or a name keeps its capital.
  return /^\p{Lu}\p{Ll}/u.test(text) ? text[0]?.toLowerCase() + text.slice(1) : text;
}
