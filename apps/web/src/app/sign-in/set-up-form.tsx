import { CombinedGraphQLErrors } from '@apollo/client';
import { useApolloClient, useMutation } from '@apollo/client/react';
import { Button, PasswordInput, SegmentedControl, Text, TextInput } from '@mantine/core';
import type { Team } from '@worthwhile/domain';
import { useRouter } from '@tanstack/react-router';
import { useId, useState, type FormEvent } from 'react';
import { SetUpMutation } from './set-up-documents.js';
import classes from './sign-in-page.module.css';

const UNREACHED = 'Worthwhile did not answer. What you typed is kept; try again in a moment.';

interface Wrong {
  field: string;
  message: string;
}

/** The first person here: names the company and becomes its admin. */
export function SetUpForm() {
  const router = useRouter();
  const client = useApolloClient();
  const teamLabel = useId();
  const [setUp, { loading }] = useMutation(SetUpMutation);
  const [typed, setTyped] = useState({ workspaceName: '', name: '', email: '', password: '' });
  const [team, setTeam] = useState<Team>('marketing');
  const [wrong, setWrong] = useState<Wrong[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (loading) return;
    setWrong([]);
    setRefusal(null);
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    try {
      const { data } = await setUp({ variables: { input: { ...typed, team, timeZone } } });
      if (data?.setUp.__typename === 'SetUp') {
        await client.clearStore();
        router.history.push('/');
      } else setRefusal(data?.setUp.message ?? UNREACHED);
    } catch (error) {
      const fields = CombinedGraphQLErrors.is(error) ? error.errors[0]?.extensions?.['fields'] : undefined;
      if (Array.isArray(fields)) setWrong(fields as Wrong[]);
      else setRefusal(UNREACHED);
    }
  }

  const field = (name: keyof typeof typed) => ({
    value: typed[name],
    size: 'md' as const,
    error: wrong.find((one) => one.field === name)?.message,
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      setTyped((before) => ({ ...before, [name]: value }));
    },
  });

  return (
    <form className={classes.form} onSubmit={(event) => void submit(event)} noValidate>
      {refusal && (
        <p role="alert" className={classes.refusal}>
          {refusal}
        </p>
      )}
      <TextInput label="Your company" autoComplete="organization" {...field('workspaceName')} />
      <TextInput label="Your name" autoComplete="name" {...field('name')} />
      <TextInput label="E-mail" type="email" autoComplete="username" {...field('email')} />
      <PasswordInput
        label="Password"
        description="15 characters or more; four unrelated words do well."
        autoComplete="new-password"
        visibilityToggleButtonProps={{ 'aria-label': 'Show or hide the password' }}
        {...field('password')}
      />
      <div>
        <Text id={teamLabel} size="sm" fw={500} mb={4}>
          Your team
        </Text>
        <SegmentedControl
          aria-labelledby={teamLabel}
          fullWidth
          value={team}
          onChange={(value) => setTeam(value === 'sales' ? 'sales' : 'marketing')}
          data={[
            { value: 'marketing', label: 'Marketing' },
            { value: 'sales', label: 'Sales' },
          ]}
        />
      </div>
      <Button type="submit" variant="filled" size="md" fullWidth loading={loading}>
        Set up Worthwhile
      </Button>
    </form>
  );
}
