import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useApolloClient } from '@apollo/client/react';
import { toastProblem } from '@worthwhile/ui';
import { useState } from 'react';
import { errorWords } from '../../../platform/apollo/answer-errors.js';

interface WayAnswer {
  readonly __typename: string;
  readonly message?: string;
}

/**
 * Runs one act on an event (adopt, turn, publish…). The answer holds the event as it stands, which every screen
 * then shows; a refusal is said in its own words. Resolves to true when it was done.
 */
export function useWay(): {
  readonly busy: boolean;
  readonly run: <Data extends Record<string, unknown>, Variables extends Record<string, unknown>>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ) => Promise<boolean>;
} {
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  return {
    busy,
    run: async (mutation, variables) => {
      setBusy(true);
      try {
        const { data } = await client.mutate({
          mutation,
          variables,
          refetchQueries: ['Board', 'EventList', 'MyEvents'],
        });
        const answer = Object.values(data ?? {}).find(isAnswer);
        if (answer?.message) toastProblem(answer.message, { id: 'event-way' });
        return answer !== undefined && answer.message === undefined;
      } catch (error) {
        toastProblem('That did not work', { id: 'event-way', detail: errorWords(error) });
        return false;
      } finally {
        setBusy(false);
      }
    },
  };
}

function isAnswer(value: unknown): value is WayAnswer {
  return typeof value === 'object' && value !== null && '__typename' in value;
}
