import { useQuery } from '@apollo/client/react';
import { Select, Textarea, TextInput } from '@mantine/core';
import { Sheet } from '@worthwhile/ui';
import type { ProblemPageFragment } from '../../graphql/generated/graphql.js';
import { EvidenceRows } from './evidence-rows.js';
import { ProblemConflict } from './problem-conflict.js';
import { ProblemOwnersQuery } from './problem-documents.js';
import { TextRows } from './text-rows.js';
import { useProblemForm } from './use-problem-form.js';
import classes from './problem-sheet.module.css';

export interface ProblemSheetProps {
  /** The problem to edit; null writes a new one. */
  readonly problem: ProblemPageFragment | null;
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onSaved: (problem: ProblemPageFragment) => void;
}

/** A problem of the library, written or edited. What was typed stays until it is saved. */
export function ProblemSheet({ problem, opened, onClose, onSaved }: ProblemSheetProps) {
  const form = useProblemForm(problem);
  const { draft, change, errors } = form;
  const { data } = useQuery(ProblemOwnersQuery, { skip: !opened });
  const owners =
    data?.members.filter(({ deactivatedAt, id }) => !deactivatedAt || id === draft.ownerId) ?? [];
  return (
    <Sheet
      opened={opened}
      onClose={onClose}
      size={640}
      title={problem ? 'Edit the problem' : 'A problem we can solve'}
      submitLabel={problem ? 'Save' : 'Add to the library'}
      onSubmit={() => void form.save().then((saved) => saved && onSaved(saved))}
      submitting={form.saving}
      error={form.refusal}
    >
      {form.conflict && <ProblemConflict {...form.conflict} mine={draft} />}
      <TextInput
        label="The problem"
        description="As they would say it, in one sentence."
        placeholder="The close drags because intercompany is settled last"
        value={draft.statement}
        maxLength={200}
        error={errors['statement']}
        data-autofocus
        onChange={(event) => change({ statement: event.currentTarget.value })}
      />
      <div className={classes.pair}>
        <TextInput
          label="Role"
          placeholder="Group Controller"
          value={draft.personaRole}
          maxLength={80}
          error={errors['personaRole']}
          onChange={(event) => change({ personaRole: event.currentTarget.value })}
        />
        <TextInput
          label="Industry"
          placeholder="Manufacturing"
          value={draft.personaIndustry}
          maxLength={80}
          error={errors['personaIndustry']}
          onChange={(event) => change({ personaIndustry: event.currentTarget.value })}
        />
      </div>
      <Textarea
        label="Why it matters"
        description="What it costs them, not what we sell."
        value={draft.whyItMatters}
        minRows={4}
        maxLength={2_000}
        error={errors['whyItMatters']}
        onChange={(event) => change({ whyItMatters: event.currentTarget.value })}
      />
      <EvidenceRows rows={draft.evidence} errors={errors} onChange={(evidence) => change({ evidence })} />
      <TextRows
        name="openers"
        label="Openers"
        description="Questions that open a conversation about them."
        placeholder="How are you dealing with…?"
        one="Opener"
        rows={draft.openers}
        errors={errors}
        onChange={(openers) => change({ openers })}
      />
      <TextRows
        name="disqualifiers"
        label="Rule it out early"
        description="Who does not have this problem."
        placeholder="Fewer than three entities"
        one="Disqualifier"
        rows={draft.disqualifiers}
        errors={errors}
        onChange={(disqualifiers) => change({ disqualifiers })}
      />
      <div className={classes.pair}>
        <Select
          label="Owner"
          placeholder="You"
          searchable
          clearable={problem === null}
          data={owners.map(({ id, name }) => ({ value: id, label: name }))}
          value={draft.ownerId}
          error={errors['ownerId']}
          onChange={(ownerId) => change({ ownerId })}
        />
        <TextInput
          type="date"
          label="Review on"
          value={draft.reviewOn}
          error={errors['reviewOn']}
          onChange={(event) => change({ reviewOn: event.currentTarget.value })}
        />
      </div>
    </Sheet>
  );
}
