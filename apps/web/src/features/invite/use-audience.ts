import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { getFragmentData } from '../../graphql/generated/fragment-masking.js';
import type { AudiencePartsFragment } from '../../graphql/generated/graphql.js';
import { useLive } from '../../platform/live/live.js';
import { AudienceFragment, AudienceQuery } from './invite-documents.js';

const POLL_MS = 1_000;
const FOLLOWED = ['person.registered', 'registration.cancelled', 'event.published', 'event.edited'];

export type AudienceCounts = AudiencePartsFragment;

/** The list of an event in figures; while invitations go out it is read again every second. */
export function useAudience(eventId: string) {
  const query = useQuery(AudienceQuery, { variables: { eventId }, fetchPolicy: 'cache-and-network' });
  const { data, error, refetch, startPolling, stopPolling } = query;
  const audience = getFragmentData(AudienceFragment, data?.audience);
  const again = () => void refetch().catch(() => undefined);
  useLive(FOLLOWED, (change) => {
    if (change.eventId === eventId) again();
  });
  const busy = (audience?.sending ?? 0) > 0;
  useEffect(() => {
    if (busy) startPolling(POLL_MS);
    return stopPolling;
  }, [busy, startPolling, stopPolling]);
  return { audience, event: data?.event, failed: Boolean(error && !data), again };
}
