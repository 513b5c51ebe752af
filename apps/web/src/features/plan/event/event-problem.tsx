import { useLazyQuery } from '@apollo/client/react';
import { Select, UnstyledButton } from '@mantine/core';
import { Link, SectionHeading } from '@worthwhile/ui';
import { useState } from 'react';
import { ProposeProblemsQuery } from '../propose/propose-documents.js';
import { useEditing } from './editing.js';
import { useFormSave } from './use-form-save.js';
import classes from './brief.module.css';

/** The problem the event is about, as a link into the library, and another one to choose. */
export function EventProblem() {
  const { event, readOnly } = useEditing();
  const form = useFormSave();
  const [choosing, setChoosing] = useState(false);
  const [read, { data }] = useLazyQuery(ProposeProblemsQuery);
  function open() {
    form.begin();
    void read();
    setChoosing(true);
  }
  const { problem } = event;
  return (
    <section aria-labelledby="problem">
      <SectionHeading
        id="problem"
        aside={
          !readOnly &&
          !choosing && (
            <UnstyledButton className={`w-link ${classes.aside}`} data-field="problem" onClick={open}>
              {problem ? 'Change' : 'Choose'}
            </UnstyledButton>
          )
        }
      >
        Problem
      </SectionHeading>
      {choosing ? (
        <Select
          aria-label="Problem"
          searchable
          data-autofocus
          // The reader has just asked to choose.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          defaultDropdownOpened
          disabled={form.saving}
          data={data?.problems.map(({ id, statement }) => ({ value: id, label: statement })) ?? []}
          value={problem?.id ?? null}
          error={form.error ?? form.fields['problemId']}
          nothingFoundMessage="No problem fits these words."
          onChange={(problemId) => {
            if (problemId) void form.submit({ problemId }).then((saved) => saved && setChoosing(false));
          }}
          onBlur={() => {
            if (!form.saving) setChoosing(false);
          }}
        />
      ) : problem ? (
        <p className={classes.side}>
          <Link href={`/problems/${problem.id}`} className="w-link">
            {problem.statement}
          </Link>
          <span className={classes.caption}>
            {problem.personaRole}, {problem.personaIndustry}
          </span>
        </p>
      ) : (
        <p className={classes.caption}>An event is about a problem its guests have.</p>
      )}
    </section>
  );
}
