import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { getFragmentData } from '../../graphql/generated/fragment-masking.js';
import type { ProblemPageFragment } from '../../graphql/generated/graphql.js';
import { errorWords, fieldErrors } from '../../platform/apollo/answer-errors.js';
import { CreateProblemMutation, EditProblemMutation, ProblemParts } from './problem-documents.js';
import {
  draftOf,
  inputOf,
  mergeDrafts,
  NEW_PROBLEM,
  type ProblemDraft,
  withoutEmptyRows,
} from './problem-draft.js';

export interface ProblemForm {
  readonly draft: ProblemDraft;
  readonly change: (part: Partial<ProblemDraft>) => void;
  readonly errors: Readonly<Record<string, string>>;
  readonly refusal: string | null;
  /** What somebody else saved meanwhile, and the parts both of you changed. */
  readonly conflict: { readonly theirs: ProblemDraft; readonly both: readonly (keyof ProblemDraft)[] } | null;
  readonly saving: boolean;
  /** The problem as saved, or null when something is in the way; what was typed stays. */
  readonly save: () => Promise<ProblemPageFragment | null>;
}

/** Writes a new problem, or edits one. Others' changes are brought together with mine, part by part. */
export function useProblemForm(problem: ProblemPageFragment | null): ProblemForm {
  const [base, setBase] = useState(problem);
  const [draft, setDraft] = useState<ProblemDraft>(() => (problem ? draftOf(problem) : NEW_PROBLEM));
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const [conflict, setConflict] = useState<ProblemForm['conflict']>(null);
  const [create, creating] = useMutation(CreateProblemMutation, {
    refetchQueries: ['Problems', 'ProposeProblems'],
  });
  const [edit, editing] = useMutation(EditProblemMutation);

  function change(part: Partial<ProblemDraft>) {
    setDraft((before) => ({ ...before, ...part }));
    setErrors({});
    setRefusal(null);
  }

  async function send(clean: ProblemDraft): Promise<ProblemPageFragment | null> {
    if (!base) {
      const { data } = await create({ variables: { input: inputOf(clean) } });
      return data ? getFragmentData(ProblemParts, data.createProblem) : null;
    }
    const { data } = await edit({
      variables: { id: base.id, revision: base.revision, input: inputOf(clean) },
    });
    const answer = data?.editProblem;
    if (answer?.__typename === 'ProblemSaved') return getFragmentData(ProblemParts, answer.problem);
    if (answer) {
      const theirs = getFragmentData(ProblemParts, answer.theirs);
      const merged = mergeDrafts(draftOf(base), clean, draftOf(theirs));
      setBase(theirs);
      setDraft(merged.draft);
      setConflict({ theirs: draftOf(theirs), both: merged.both });
    }
    return null;
  }

  return {
    draft,
    change,
    errors,
    refusal,
    conflict,
    saving: creating.loading || editing.loading,
    save: async () => {
      const clean = withoutEmptyRows(draft);
      setDraft(clean);
      setErrors({});
      setRefusal(null);
      setConflict(null);
      return send(clean).catch((error: unknown) => {
        const byField = fieldErrors(error);
        setErrors(byField);
        const count = Object.keys(byField).length;
        setRefusal(
          count === 0
            ? errorWords(error)
            : `${count === 1 ? 'One field needs' : `${count} fields need`} another look.`,
        );
        return null;
      });
    },
  };
}
