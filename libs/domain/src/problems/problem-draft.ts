import { z } from 'zod';

const line = (name: string, max: number) =>
  z
    .string({ error: `${name} is missing.` })
    .trim()
    .min(1, `${name} is missing.`)
    .max(max, `${name} may have ${max} characters at most.`);

const evidence = z.object({
  figure: line('The figure', 40),
  what: line('What the figure says', 300),
  source: line('The source of the figure', 200),
  date: z.iso.date('Give the date of the figure as YYYY-MM-DD.'),
});

/** What a member writes about a problem. Openers are questions: they open a conversation about the other person. */
export const problemDraft = z.object({
  statement: line('The problem', 200),
  personaRole: line('The role', 80),
  personaIndustry: line('The industry', 80),
  whyItMatters: line('Why it matters', 2_000),
  evidence: z.array(evidence).max(10, 'Ten figures are plenty.').default([]),
  openers: z.array(line('The opener', 300)).max(12, 'Twelve openers are plenty.').default([]),
  disqualifiers: z
    .array(line('The disqualifier', 300))
    .max(12, 'Twelve disqualifiers are plenty.')
    .default([]),
  ownerId: z.uuid().nullish(),
  reviewOn: z.iso.date('Give the review date as YYYY-MM-DD.').nullish(),
});

export type ProblemDraft = z.output<typeof problemDraft>;
export type Evidence = z.output<typeof evidence>;
