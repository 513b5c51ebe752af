import type { ProblemInput, ProblemPageFragment } from '../../graphql/generated/graphql.js';

/** A problem as it stands in the form: texts only, with rows that may still be empty. */
export interface ProblemDraft {
  readonly statement: string;
  readonly personaRole: string;
  readonly personaIndustry: string;
  readonly whyItMatters: string;
  readonly evidence: readonly EvidenceDraft[];
  readonly openers: readonly string[];
  readonly disqualifiers: readonly string[];
  readonly ownerId: string | null;
  readonly reviewOn: string;
}

export interface EvidenceDraft {
  readonly figure: string;
  readonly what: string;
  readonly source: string;
  readonly date: string;
}

export const NO_EVIDENCE: EvidenceDraft = { figure: '', what: '', source: '', date: '' };

export const NEW_PROBLEM: ProblemDraft = {
  statement: '',
  personaRole: '',
  personaIndustry: '',
  whyItMatters: '',
  evidence: [],
  openers: [],
  disqualifiers: [],
  ownerId: null,
  reviewOn: '',
};

export function draftOf(problem: ProblemPageFragment): ProblemDraft {
  return {
    statement: problem.statement,
    personaRole: problem.personaRole,
    personaIndustry: problem.personaIndustry,
    whyItMatters: problem.whyItMatters,
    evidence: problem.evidence.map(({ figure, what, source, date }) => ({ figure, what, source, date })),
    openers: problem.openers,
    disqualifiers: problem.disqualifiers,
    ownerId: problem.ownerId ?? null,
    reviewOn: problem.reviewOn ?? '',
  };
}

/** Rows in which nothing was written go, so that the places the server names are those on the screen. */
export function withoutEmptyRows(draft: ProblemDraft): ProblemDraft {
  return {
    ...draft,
    evidence: draft.evidence.filter((row) => Object.values(row).some((text: string) => text.trim() !== '')),
    openers: draft.openers.filter((text) => text.trim() !== ''),
    disqualifiers: draft.disqualifiers.filter((text) => text.trim() !== ''),
  };
}

export function inputOf(draft: ProblemDraft): ProblemInput {
  return {
    ...draft,
    evidence: draft.evidence.map((row) => ({ ...row })),
    openers: [...draft.openers],
    disqualifiers: [...draft.disqualifiers],
    reviewOn: draft.reviewOn || null,
  };
}

const same = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right);

/**
 * Brings two drafts of one base together, part by part: what only they changed is theirs, what only I changed is
 * mine, and of what both changed mine stays in the form and is named, so that theirs can be shown beside it.
 */
export function mergeDrafts(
  base: ProblemDraft,
  mine: ProblemDraft,
  theirs: ProblemDraft,
): { readonly draft: ProblemDraft; readonly both: readonly (keyof ProblemDraft)[] } {
  const parts = Object.keys(base) as (keyof ProblemDraft)[];
  const takeTheirs = parts.filter((part) => same(mine[part], base[part]));
  const both = parts.filter(
    (part) =>
      !takeTheirs.includes(part) && !same(theirs[part], base[part]) && !same(theirs[part], mine[part]),
  );
  const draft = { ...mine, ...Object.fromEntries(takeTheirs.map((part) => [part, theirs[part]])) };
  return { draft, both };
}

/** A part of a draft in words, to be compared. */
export function partText(draft: ProblemDraft, part: keyof ProblemDraft): string {
  if (part === 'evidence') {
    return draft.evidence
      .map(({ figure, what, source, date }) => `${figure} ${what} (${source}, ${date})`)
      .join('\n');
  }
  const value = draft[part];
  return Array.isArray(value) ? value.join('\n') : String(value ?? '');
}
