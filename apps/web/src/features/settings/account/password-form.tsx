import { useMutation } from '@apollo/client/react';
import { Button, PasswordInput } from '@mantine/core';
import { SectionHeading, toastDone } from '@worthwhile/ui';
import { useState, type FormEvent } from 'react';
import { errorWords, fieldErrors } from '../../../platform/apollo/answer-errors.js';
import { useViewer } from '../../../platform/viewer/viewer.js';
import { NewPasswordInput } from '../new-password-input.js';
import { ChangePasswordMutation } from '../settings-documents.js';
import classes from './account.module.css';

/** Another password; every other session ends with the old one. */
export function PasswordForm() {
  const { member, demo } = useViewer();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [change, { loading, error, reset }] = useMutation(ChangePasswordMutation);
  const wrong = fieldErrors(error);
  const refusal = error && !wrong['current'] && !wrong['next'] ? errorWords(error) : null;

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (loading || next === '') return;
    const done = await change({ variables: { current, next } }).catch(() => null);
    if (!done) return;
    setCurrent('');
    setNext('');
    toastDone('Password changed', { detail: 'Every other session was signed out.' });
  }

  return (
    <form className={classes.section} onSubmit={(event) => void submit(event)} noValidate>
      <SectionHeading>Password</SectionHeading>
      {/* For password managers: whose password this is. */}
      <input type="text" autoComplete="username" value={member.email} readOnly hidden />
      <PasswordInput
        className={classes.wide}
        label="Present password"
        description={demo ? 'Leave it empty when you have never chosen one in this demo.' : undefined}
        autoComplete="current-password"
        value={current}
        error={wrong['current']}
        visibilityToggleButtonProps={{ 'aria-label': 'Show or hide the present password' }}
        onChange={(event) => {
          reset();
          setCurrent(event.currentTarget.value);
        }}
      />
      <div className={classes.wide}>
        <NewPasswordInput
          label="New password"
          value={next}
          error={wrong['next']}
          onChange={(value) => {
            reset();
            setNext(value);
          }}
        />
      </div>
      {refusal && (
        <p role="alert" className={classes.refusal}>
          {refusal}
        </p>
      )}
      <Button type="submit" loading={loading} disabled={next === ''}>
        Change password
      </Button>
    </form>
  );
}
