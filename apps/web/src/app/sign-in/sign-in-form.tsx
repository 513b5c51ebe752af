import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { SignIn } from './use-sign-in.js';
import classes from './sign-in-page.module.css';

/** E-mail and password. A refusal keeps what was typed and takes the reader to it. */
export function SignInForm({ signIn }: { readonly signIn: SignIn }) {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState<'email' | 'password' | null>(null);
  const refusal = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (signIn.refusal) refusal.current?.focus();
  }, [signIn.refusal]);

  function submit(event: FormEvent) {
    event.preventDefault();
    const lacks = email.trim() === '' ? 'email' : password === '' ? 'password' : null;
    setMissing(lacks);
    if (!lacks && !signIn.pending) void signIn.withPassword(email.trim(), password);
  }

  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      {signIn.refusal && (
        <p ref={refusal} tabIndex={-1} role="alert" className={classes.refusal}>
          {signIn.refusal}
        </p>
      )}
      <TextInput
        label="E-mail"
        type="email"
        autoComplete="username"
        size="md"
        value={email}
        error={missing === 'email' ? 'Enter the address you were invited with.' : undefined}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <PasswordInput
        label="Password"
        autoComplete="current-password"
        size="md"
        value={password}
        error={missing === 'password' ? 'Enter your password.' : undefined}
        visibilityToggleButtonProps={{ 'aria-label': 'Show or hide the password' }}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <Button
        type="submit"
        variant="filled"
        size="md"
        fullWidth
        loading={signIn.pending === email.trim() && email !== ''}
      >
        Sign in
      </Button>
    </form>
  );
}
