import type { ErrorComponentProps } from '@tanstack/react-router';
import { ErrorState } from '@worthwhile/ui';
import { InFrame } from './in-frame.js';

/** Catches what a screen threw: the rest of the app goes on. */
export function RouteError({ error, reset }: ErrorComponentProps) {
  const words = error instanceof Error ? error.message : '';
  const stale = /dynamically imported module|Importing a module script failed/.test(words);
  return (
    <InFrame title="Something stopped">
      {stale ? (
        <ErrorState title="There is a newer version of Worthwhile" onRetry={() => location.reload()}>
          Load the page again to use it.
        </ErrorState>
      ) : (
        <ErrorState
          title="This screen stopped working"
          kept="What you saved is kept; the other screens work."
          onRetry={reset}
        />
      )}
    </InFrame>
  );
}
