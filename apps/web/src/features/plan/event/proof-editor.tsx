import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useEditing } from './editing.js';
import { FormPopover } from './form-popover.js';
import { useFormSave } from './use-form-save.js';
import classes from './brief.module.css';

/** The figure that shows the promise was kept before, and whose it is. */
export function ProofEditor() {
  const { event } = useEditing();
  const form = useFormSave();
  const [figure, setFigure] = useState('');
  const [source, setSource] = useState('');
  const { proof } = event;
  return (
    <FormPopover
      field="proof"
      label="Proof"
      shown={
        proof ? (
          <>
            {proof.figure}, {proof.source}
          </>
        ) : (
          <span className={classes.empty}>A figure from somebody who got it</span>
        )
      }
      form={form}
      onOpen={() => {
        setFigure(proof?.figure ?? '');
        setSource(proof?.source ?? '');
      }}
      onSubmit={() => form.submit({ proof: { figure, source } })}
      remove={proof ? { label: 'Remove', run: () => form.submit({ proof: null }) } : undefined}
    >
      <TextInput
        label="What it shows"
        placeholder="Nine days to five in two quarters"
        value={figure}
        maxLength={160}
        error={form.fields['proof.figure']}
        data-autofocus
        onChange={(change) => setFigure(change.currentTarget.value)}
      />
      <TextInput
        label="Who it is about"
        placeholder="Halden Pumps"
        value={source}
        maxLength={160}
        error={form.fields['proof.source']}
        onChange={(change) => setSource(change.currentTarget.value)}
      />
    </FormPopover>
  );
}
