import { useMutation } from '@apollo/client/react';
import { toastNews, toastProblem, useStableCallback } from '@worthwhile/ui';
import type { QueueRowFragment } from '../../graphql/generated/graphql.js';
import { errorWords } from '../../platform/apollo/answer-errors.js';
import { useViewer } from '../../platform/viewer/viewer.js';
import { ClaimMutation, ClaimNextMutation } from './handoff-documents.js';

/**
 * Claims at once on the screen; the server is asked meanwhile. When a colleague was faster the row goes back to what
 * it is, and a note says who: "Claimed by Yusuf Demirel, 2 s before you."
 */
export function useClaim(onChanged: () => void): (row: QueueRowFragment) => void {
  const { member } = useViewer();
  const [claim] = useMutation(ClaimMutation, { refetchQueries: ['QueueCounts'] });
  return useStableCallback((row: QueueRowFragment) => {
    const { id, person } = row;
    void claim({
      variables: { id },
      optimisticResponse: {
        __typename: 'Mutation',
        claimHandoff: {
          __typename: 'ClaimAccepted',
          handOffId: id,
          handOff: {
            __typename: 'HandOff',
            id,
            status: 'claimed',
            claimedAt: new Date().toISOString(),
            claimedBy: { __typename: 'HandOffMember', id: member.id, name: member.name },
          },
        },
      },
    })
      .then(({ data }) => {
        const answer = data?.claimHandoff;
        if (!answer) return;
        // What is on screen of this row may be older than the refusal.
        if (answer.__typename !== 'ClaimAccepted') {
          toastNews(answer.message, { id: `claim-${id}`, detail: `${person.name} is not yours.` });
        }
        onChanged();
      })
      .catch((error: unknown) =>
        toastProblem(`${person.name} was not claimed`, { id: `claim-${id}`, detail: errorWords(error) }),
      );
  });
}

/** Takes whoever is due first and gives the hand-off's id, or null when there is none to take. */
export function useClaimNext(): () => Promise<string | null> {
  const [claim] = useMutation(ClaimNextMutation, { refetchQueries: ['QueueCounts'] });
  return useStableCallback(async () => {
    try {
      const answer = (await claim()).data?.claimNextHandoff;
      if (answer?.__typename === 'ClaimAccepted') return answer.handOffId;
      if (answer) toastNews(answer.message, { id: 'claim-next' });
    } catch (error) {
      toastProblem('Nobody was claimed', { id: 'claim-next', detail: errorWords(error) });
    }
    return null;
  });
}
