import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { getFragmentData } from '../../../graphql/generated/fragment-masking.js';
import type { PersonRowFragment as PersonRow } from '../../../graphql/generated/graphql.js';
import { useLive } from '../../../platform/live/live.js';
import { useViewer } from '../../../platform/viewer/viewer.js';
import { PeopleCountsQuery, PeopleQuery, PersonAgainQuery, PersonRowFragment } from './people-documents.js';
import type { PeopleFilter } from './people-filter.js';

const PAGE = 100;

export type { PersonRow };

/** The people of a filter, page after page, with their counts. What happens to somebody shows in their row. */
export function usePeople({ q, ownerId }: PeopleFilter) {
  const me = useViewer().member.id;
  const client = useApolloClient();
  const variables = { first: PAGE, q, ownerId };
  // Coming back from a person shows the pages read so far; an import empties them.
  const list = useQuery(PeopleQuery, { variables, fetchPolicy: 'cache-first' });
  const counts = useQuery(PeopleCountsQuery, { variables: { q, ownerId, me } });
  const [moreFailed, setMoreFailed] = useState(false);
  const asked = useRef<string | null>(null);

  const page = (list.data ?? list.previousData)?.people;
  const rows = useMemo(() => getFragmentData(PersonRowFragment, page?.people ?? []), [page]);
  const after = list.data?.people.nextCursor ?? null;

  const { fetchMore } = list;
  const loadMore = useCallback(async () => {
    // Once for each page: the end of the list stays in view until its rows are there.
    if (!after || asked.current === after) return;
    asked.current = after;
    setMoreFailed(false);
    try {
      await fetchMore({
        variables: { after },
        updateQuery: (known, { fetchMoreResult: { people } }) => ({
          ...known,
          people: { ...people, people: [...known.people.people, ...people.people] },
        }),
      });
    } catch {
      asked.current = null;
      setMoreFailed(true);
    }
  }, [after, fetchMore]);

  useLive(['person.registered', 'feedback.given', 'touch.logged', 'handoff.claimed'], ({ personId }) => {
    if (!personId || !rows.some(({ id }) => id === personId)) return;
    void client
      .query({ query: PersonAgainQuery, variables: { id: personId }, fetchPolicy: 'network-only' })
      .catch(() => undefined);
  });

  return {
    rows,
    counts: counts.data ?? counts.previousData,
    loading: list.loading,
    failed: Boolean(list.error && !list.data),
    retry: () => void list.refetch().catch(() => undefined),
    hasMore: after !== null && !moreFailed,
    loadMore: () => void loadMore(),
    moreFailed,
  };
}
