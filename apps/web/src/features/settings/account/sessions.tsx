import { useApolloClient, useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { ConfirmDialog, SectionHeading, toastProblem } from '@worthwhile/ui';
import { useState } from 'react';
import { SignOutEverywhereMutation } from '../settings-documents.js';
import classes from './account.module.css';

/** Ends every session of one's own, this one too: for a lost laptop or a browser one forgot. */
export function Sessions() {
  const router = useRouter();
  const client = useApolloClient();
  const [asking, setAsking] = useState(false);
  const [signOut, { loading }] = useMutation(SignOutEverywhereMutation);

  async function run() {
    const done = await signOut().catch(() => null);
    if (!done) {
      setAsking(false);
      toastProblem('You are still signed in everywhere', { detail: 'Worthwhile did not answer. Try again.' });
      return;
    }
    router.history.push('/sign-in');
    await client.clearStore();
  }

  return (
    <section className={classes.section} aria-labelledby="sessions">
      <SectionHeading id="sessions">Sessions</SectionHeading>
      <p className={classes.words}>
        A laptop was lost, or a browser was left signed in? End all sessions at once.
      </p>
      <Button onClick={() => setAsking(true)}>Sign out everywhere</Button>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => void run()}
        title="Sign out everywhere?"
        confirmLabel="Sign out everywhere"
        busy={loading}
      >
        Every browser and device is signed out, this one too. Nothing else changes.
      </ConfirmDialog>
    </section>
  );
}
