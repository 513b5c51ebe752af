import { z } from 'zod';

/** What a rep says about a possible sale when opening it. */
export const opportunityInput = z.object({
  name: z
    .string({ error: 'Give it a name.' })
    .trim()
    .min(1, 'Give it a name.')
    .max(120, 'Keep the name to 120 characters.'),
  /** In the smallest unit of the currency (cents), so that sums are exact. */
  amountMinor: z
    .number({ error: 'Say how much it may be worth.' })
    .int('Amounts have whole cents.')
    .min(0, 'The amount cannot be below zero.')
    .max(1e13, 'This amount is too large.'),
  currency: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z]{3}$/, 'Give the currency as three letters, for instance EUR.'),
  problemId: z.uuid('Choose a problem of the library.').nullish(),
});

export type OpportunityInput = z.output<typeof opportunityInput>;
