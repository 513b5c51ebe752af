import { useLocation, useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';

export type UrlState = Readonly<Record<string, string | undefined>>;

/**
 * The search parameters as plain text, and a way to change some: `undefined` takes one away. A change replaces
 * the history entry unless `push` is set, so that "back" leaves the screen rather than undoing a filter.
 */
export function useUrlState(): readonly [UrlState, (patch: UrlState, options?: { push?: boolean }) => void] {
  const router = useRouter();
  const state = useLocation({ select: (location) => location.search }) as UrlState;
  const set = useCallback(
    (patch: UrlState, { push = false }: { push?: boolean } = {}) => {
      const { pathname, search } = router.state.location;
      const entries = Object.entries({ ...(search as UrlState), ...patch }).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
      );
      const query = new URLSearchParams(entries).toString();
      const href = query ? `${pathname}?${query}` : pathname;
      // The screen stays the same, so it stays where it is scrolled to.
      void router.navigate({ href, replace: !push, resetScroll: false });
    },
    [router],
  );
  return [state, set];
}
