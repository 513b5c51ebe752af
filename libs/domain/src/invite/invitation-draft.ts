import { z } from 'zod';

/** What opens the invitation, in the sender's own words. The promise and the address follow by themselves. */
export const invitationDraft = z.object({
  greeting: z
    .string({ error: 'Write a line that is about them.' })
    .trim()
    .min(1, 'Write a line that is about them.')
    .max(1_000, 'The opening may have 1,000 characters at most.'),
});

/** Why somebody's time would be well spent: always asked when a rep nominates. */
export const nominationReason = z
  .string()
  .trim()
  .max(500, 'The reason may have 500 characters at most.')
  .transform((reason) => reason || null)
  .nullish();

/** How many people one nomination may name. */
export const NOMINATED_AT_ONCE = 5_000;
