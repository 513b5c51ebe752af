import { z } from 'zod';

const reason = (words: string) =>
  z.string({ error: words }).trim().min(3, words).max(500, 'Keep it to 500 characters.');

/** Why a rep gives somebody back, for the colleague who comes next. */
export const handBackInput = z.object({ reason: reason('Say why, in a few words: the next one reads it.') });

const YEAR_MS = 366 * 86_400_000;

/** A date the person named, and what they said. `now` is the present. */
export const snoozeInput = (now: Date) =>
  z.object({
    until: z
      .date({ error: 'Choose the date they named.' })
      .refine((until) => +until > +now, 'Choose a date to come.')
      .refine((until) => +until < +now + YEAR_MS, 'Choose a date within a year.'),
    words: z.string().trim().max(500, 'Keep it to 500 characters.').nullish(),
  });

/** The outcomes a rep may choose when closing; an opportunity is opened instead, a hand-back handed back. */
export const CLOSING_OUTCOMES = ['conversation', 'not_now', 'no_such_problem', 'wrong_person'] as const;
export type ClosingOutcome = (typeof CLOSING_OUTCOMES)[number];

/** A conversation speaks for itself; everything else teaches us something only with its reason. */
export const closeInput = z
  .object({
    outcome: z.enum(CLOSING_OUTCOMES, { error: 'Choose how it ended.' }),
    reason: z.string().trim().max(500, 'Keep it to 500 characters.').nullish(),
  })
  .refine(({ outcome, reason: given }) => outcome === 'conversation' || (given ?? '').length >= 3, {
    path: ['reason'],
    message: 'Say why, in a few words: it teaches us something.',
  });
