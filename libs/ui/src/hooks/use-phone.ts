import { useSyncExternalStore } from 'react';

/** Up to this width a list replaces the table and the bottom bar the sidebar; the same as in the style sheets. */
const PHONE = '(max-width: 45em)';

function subscribe(tell: () => void): () => void {
  const query = window.matchMedia(PHONE);
  query.addEventListener('change', tell);
  return () => query.removeEventListener('change', tell);
}

/** True on a phone, and at 200% zoom in a small window. */
export function usePhone(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(PHONE).matches,
    () => false,
  );
}
