import { z } from 'zod';
import { ROLES, TEAMS } from '../policy.js';

/** E-mail addresses are compared trimmed and in lower case, in whatever case they were typed. */
export const emailAddress = z
  .string({ error: 'The e-mail address is missing.' })
  .trim()
  .toLowerCase()
  .min(1, 'The e-mail address is missing.')
  .max(254, 'This e-mail address is too long.')
  .pipe(z.email('This does not look like an e-mail address.'));

export const memberInvitation = z.object({
  email: emailAddress,
  team: z.enum(TEAMS),
  role: z.enum(ROLES),
});

export const personName = z
  .string({ error: 'The name is missing.' })
  .trim()
  .min(1, 'The name is missing.')
  .max(120, 'The name may have 120 characters at most.');

/** How long an invitation to join can be taken up. */
export const INVITATION_DAYS = 7;
