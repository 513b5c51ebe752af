import { PasswordInput, Progress } from '@mantine/core';
import { PASSWORD_LENGTH, PASSWORD_SCORE, passwordProblem } from '@worthwhile/domain';
import { useState } from 'react';
import classes from './new-password-input.module.css';

export interface NewPasswordInputProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What the server says about it. Gone with the next letter. */
  readonly error?: string | undefined;
  readonly size?: 'sm' | 'md';
}

/** A password to choose: how far it is from long enough, while it is typed. Whether a shorter one does, the server says. */
export function NewPasswordInput({ label, value, onChange, error, size = 'sm' }: NewPasswordInputProps) {
  const [left, setLeft] = useState(false);
  const length = [...value].length;
  const enough = length >= PASSWORD_LENGTH;
  const counted =
    length === 0 ? `${PASSWORD_LENGTH} characters or more.` : `${length} of ${PASSWORD_LENGTH} characters.`;
  // Of the strongest guess: what no mix of letters can mend.
  const problem = left && length > 0 ? passwordProblem(value, PASSWORD_SCORE) : undefined;
  return (
    <PasswordInput
      label={label}
      size={size}
      autoComplete="new-password"
      value={value}
      error={error ?? problem}
      onChange={(event) => {
        setLeft(false);
        onChange(event.currentTarget.value);
      }}
      onBlur={() => setLeft(true)}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      visibilityToggleButtonProps={{ 'aria-label': 'Show or hide the password' }}
      descriptionProps={{ component: 'div' }}
      description={
        <span className={classes.hint} data-enough={enough || undefined}>
          <Progress
            size={4}
            value={Math.min(100, (length / PASSWORD_LENGTH) * 100)}
            aria-label="Length"
            className={classes.bar}
          />
          {enough
            ? 'Long enough.'
            : `${counted} Fewer do when they are hard to guess; four unrelated words do well.`}
        </span>
      }
    />
  );
}
