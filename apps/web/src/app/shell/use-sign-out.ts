import { useApolloClient, useMutation } from '@apollo/client/react';
import { useRouter } from '@tanstack/react-router';
import { toastProblem } from '@worthwhile/ui';
import { SignOutMutation } from '../../platform/viewer/viewer-documents.js';

/** Ends the session and forgets everything that was read. */
export function useSignOut(): () => Promise<void> {
  const router = useRouter();
  const client = useApolloClient();
  const [mutate] = useMutation(SignOutMutation);
  return async () => {
    try {
      await mutate();
    } catch {
      toastProblem('You are still signed in', { detail: 'Worthwhile could not be reached. Try again.' });
      return;
    }
    router.history.push('/sign-in');
    await client.clearStore();
  };
}
