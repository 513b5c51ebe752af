import { useApolloClient, useMutation } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import type { InvitationToJoinQuery } from '../../../graphql/generated/graphql.js';
import { errorWords, fieldErrors } from '../../../platform/apollo/answer-errors.js';
import { NewPasswordInput } from '../new-password-input.js';
import { AcceptInvitationMutation } from './join-documents.js';
import classes from './join.module.css';

export interface JoinFormProps {
  readonly token: string;
  readonly invitation: NonNullable<InvitationToJoinQuery['invitationToJoin']>;
  /** Somebody was quicker, or it was taken back meanwhile. */
  readonly onGone: (words: string) => void;
}

/** Name and password. A refusal keeps what was typed; a yes signs in. */
export function JoinForm({ token, invitation, onGone }: JoinFormProps) {
  const router = useRouter();
  const client = useApolloClient();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [accept, { loading, error, reset }] = useMutation(AcceptInvitationMutation);
  const wrong = fieldErrors(error);
  const refusal = error && !wrong['name'] && !wrong['password'] ? errorWords(error) : null;

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (loading) return;
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const done = await accept({ variables: { input: { token, name, password, timeZone } } }).catch(
      () => null,
    );
    const answer = done?.data?.acceptInvitation;
    if (answer?.__typename === 'InvitationGone') onGone(answer.message);
    if (answer?.__typename !== 'Joined') return;
    await client.clearStore();
    router.history.push('/');
  }

  return (
    <form className={classes.form} onSubmit={(event) => void submit(event)} noValidate>
      <div>
        <h1 className={classes.title}>Join {invitation.workspaceName}</h1>
        <p className={classes.words}>
          {invitation.invitedByName} asks you to plan events together, in {invitation.team}. You will sign in
          as <b>{invitation.email}</b>.
        </p>
      </div>
      {refusal && (
        <p role="alert" className={classes.refusal}>
          {refusal}
        </p>
      )}
      <input type="text" autoComplete="username" value={invitation.email} readOnly hidden />
      <TextInput
        label="Your name"
        size="md"
        autoComplete="name"
        value={name}
        error={wrong['name']}
        onChange={(event) => {
          reset();
          setName(event.currentTarget.value);
        }}
      />
      <NewPasswordInput
        label="Password"
        size="md"
        value={password}
        error={wrong['password']}
        onChange={(value) => {
          reset();
          setPassword(value);
        }}
      />
      <Button type="submit" variant="filled" size="md" fullWidth loading={loading}>
        Join
      </Button>
    </form>
  );
}
