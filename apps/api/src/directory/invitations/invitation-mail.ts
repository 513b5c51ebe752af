import type { NewMail } from '../../platform/mail/new-mail.js';
import { plainHtml } from '../../platform/mail/plain-html.js';

interface Invited {
  id: string;
  email: string;
  invitedByName: string;
  workspaceName: string;
  link: string;
}

/** Asks a colleague to join. The link is good once and for a week. */
export function invitationMail({ id, email, invitedByName, workspaceName, link }: Invited): NewMail {
  const lines = [
    `${invitedByName} would like to plan events with you in ${workspaceName}'s Worthwhile.`,
    'Choose a name and a password here:',
    link,
    'The link works once and for seven days. If you did not expect it, do nothing.',
  ];
  return {
    to: { address: email },
    subject: `${invitedByName} invites you to ${workspaceName} on Worthwhile`,
    text: lines.join('\n\n'),
    html: plainHtml(lines),
    purpose: 'member invitation',
    idempotencyKey: `member-invitation:${id}`,
  };
}
