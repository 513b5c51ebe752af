import { useApolloClient, useMutation } from '@apollo/client/react';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import type { SignInMutation as SignInData } from '../../graphql/generated/graphql.js';
import { returnAddress } from './sign-in-address.js';
import { SignInAsDemoMutation, SignInMutation } from './sign-in-documents.js';

const UNREACHED = 'Worthwhile did not answer. What you typed is kept; try again in a moment.';

export interface SignIn {
  /** The e-mail address that is on its way in, null when none is. */
  readonly pending: string | null;
  readonly refusal: string | null;
  readonly withPassword: (email: string, password: string) => Promise<void>;
  readonly asDemo: (email: string) => Promise<void>;
}

/** Signs in and goes back to where one was going; a refusal stays as words. */
export function useSignIn(): SignIn {
  const router = useRouter();
  const client = useApolloClient();
  const [pending, setPending] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [signIn] = useMutation(SignInMutation);
  const [signInAsDemo] = useMutation(SignInAsDemoMutation);

  async function run(email: string, ask: () => Promise<SignInData['signIn'] | undefined>) {
    setPending(email);
    setRefusal(null);
    const answer = await ask().catch(() => undefined);
    if (answer?.__typename === 'SignedIn') {
      await client.clearStore();
      const search = router.state.location.search as Record<string, string | undefined>;
      router.history.push(returnAddress(search['return']));
    } else setRefusal(answer?.message ?? UNREACHED);
    setPending(null);
  }

  return {
    pending,
    refusal,
    withPassword: (email, password) =>
      run(email, async () => (await signIn({ variables: { input: { email, password } } })).data?.signIn),
    asDemo: (email) =>
      run(email, async () => (await signInAsDemo({ variables: { email } })).data?.signInAsDemo),
  };
}
