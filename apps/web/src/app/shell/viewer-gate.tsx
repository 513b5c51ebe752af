import { useQuery } from '@apollo/client/react';
import { ErrorState, ReaderProvider } from '@worthwhile/ui';
import type { ReactNode } from 'react';
import { ViewerQuery } from '../../platform/viewer/viewer-documents.js';
import { ViewerProvider } from '../../platform/viewer/viewer.js';

/** Waits for who is signed in; nobody means the sign-in page, which the client opens by itself. */
export function ViewerGate({ children }: { readonly children: ReactNode }) {
  const { data, error, loading, refetch } = useQuery(ViewerQuery, { fetchPolicy: 'cache-and-network' });
  const viewer = data?.viewer;
  if (viewer) {
    return (
      <ViewerProvider value={viewer}>
        <ReaderProvider timeZone={viewer.member.timeZone}>{children}</ReaderProvider>
      </ViewerProvider>
    );
  }
  if (loading || !error || 'errors' in error) return null;
  return (
    <ErrorState title="Worthwhile cannot be reached" onRetry={() => void refetch().catch(() => undefined)}>
      The server did not answer. Look whether it runs and whether you are online.
    </ErrorState>
  );
}
