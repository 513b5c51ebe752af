import { useQuery } from '@apollo/client/react';
import { getFragmentData } from '../../../graphql/generated/fragment-masking.js';
import type { QueueQuery as Data, QueueRowFragment, QueueView } from '../../../graphql/generated/graphql.js';
import { useStableCallback } from '@worthwhile/ui';
import { useLive } from '../../../platform/live/live.js';
import { QUEUE_FACTS, QueueQuery, QueueRowParts } from '../handoff-documents.js';

const PAGE = 50;
/** The most one request may ask for. */
const LARGEST = 200;

export interface Queue {
  /** Undefined before the first answer. */
  readonly rows: readonly QueueRowFragment[] | undefined;
  readonly error: boolean;
  readonly hasMore: boolean;
  readonly loadMore: () => void;
  /** Reads the head of the list anew; what was loaded beyond it stays. */
  readonly refresh: () => void;
  readonly retry: () => void;
}

/** One view of the queue, page after page, kept up to date with what others do. */
export function useQueue(view: QueueView): Queue {
  const { data, error, fetchMore, refetch } = useQuery(QueueQuery, { variables: { view, first: PAGE } });
  const page = data?.queue;
  const rows = page && getFragmentData(QueueRowParts, page.handOffs);

  const loadMore = useStableCallback(() => {
    if (!page?.nextCursor) return;
    void fetchMore({
      variables: { after: page.nextCursor },
      updateQuery: (before, { fetchMoreResult }) => joined(before, fetchMoreResult),
    }).catch(() => undefined);
  });
  const refresh = useStableCallback(() => {
    const first = Math.min(LARGEST, Math.max(PAGE, page?.handOffs.length ?? 0));
    void fetchMore({
      variables: { first, after: null },
      updateQuery: (before, { fetchMoreResult }) => renewed(before, fetchMoreResult, first),
    }).catch(() => undefined);
  });
  useLive(QUEUE_FACTS, refresh);

  return {
    rows,
    error: error !== undefined,
    hasMore: Boolean(page?.nextCursor),
    loadMore,
    refresh,
    retry: () => void refetch().catch(() => undefined),
  };
}

function joined(before: Data, next: Data): Data {
  const known = new Set(before.queue.handOffs.map(({ id }) => id));
  const added = next.queue.handOffs.filter(({ id }) => !known.has(id));
  return { ...next, queue: { ...next.queue, handOffs: [...before.queue.handOffs, ...added] } };
}

/** The head as it is now, and behind it what was loaded beyond: long lists keep their place. */
function renewed(before: Data, head: Data, size: number): Data {
  if (before.queue.handOffs.length <= size || !head.queue.nextCursor) return head;
  const known = new Set(head.queue.handOffs.map(({ id }) => id));
  const tail = before.queue.handOffs.slice(size).filter(({ id }) => !known.has(id));
  return { ...before, queue: { ...before.queue, handOffs: [...head.queue.handOffs, ...tail] } };
}
