import type { ApolloClient } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import type { FunnelFilter } from '../../graphql/generated/graphql.js';
import type { DashboardQuery as DashboardData } from '../../graphql/generated/graphql.js';
import { useLive } from '../../platform/live/live.js';
import { DashboardQuery, REPORT_FACTS, REPORT_POLL_MS } from './report-documents.js';

export interface Report {
  /** What was read last: while another filter is read, the figures of the one before stay. */
  readonly data: DashboardData | undefined;
  /** The figures shown are those of an earlier filter. */
  readonly stale: boolean;
  readonly error: ApolloClient.QueryResult['error'];
  readonly again: () => void;
}

/** A report that follows what happens. */
export function useReport(filter: FunnelFilter): Report {
  const { data, previousData, error, refetch } = useQuery(DashboardQuery, {
    variables: { filter },
    pollInterval: REPORT_POLL_MS,
    skipPollAttempt: () => document.hidden,
  });
  const again = () => void refetch().catch(() => undefined);
  useLive(REPORT_FACTS, again);
  return { data: data ?? previousData, stale: !data && Boolean(previousData), error, again };
}
