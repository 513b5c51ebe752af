import { z } from 'zod';

/** How a rep reached somebody. */
export const TOUCH_CHANNELS = ['mail', 'phone', 'meeting', 'message'] as const;
export type TouchChannel = (typeof TOUCH_CHANNELS)[number];

/** One contact, as a rep writes it down: a line about it, and what the person had from it. */
export const touchInput = z.object({
  channel: z.enum(TOUCH_CHANNELS, { error: 'Choose how you reached them.' }),
  note: z
    .string({ error: 'Write one line about it.' })
    .trim()
    .min(1, 'Write one line about it.')
    .max(1_000, 'Keep it to 1,000 characters.'),
  valueGiven: z
    .string()
    .trim()
    .max(300, 'Keep it to 300 characters.')
    .nullish()
    .transform((text) => text || null),
  /** They answered: it went both ways. */
  conversation: z.boolean(),
  /** The same key again gives the same answer and writes nothing. */
  idempotencyKey: z.string().min(8, 'The key is too short.').max(100, 'The key is too long.'),
});

export type TouchInput = z.output<typeof touchInput>;
