import { useCallback, useSyncExternalStore } from 'react';
import { useReader } from './reader.js';

/**
 * The present in milliseconds, to the last full `everyMs` (a minute by default) and renewed as often, so that
 * clocks on the screen run without rendering more than they change.
 */
export function useNow(everyMs = 60_000): number {
  const reader = useReader();
  const subscribe = useCallback(
    (tell: () => void) => {
      const timer = setInterval(tell, everyMs);
      return () => clearInterval(timer);
    },
    [everyMs],
  );
  const read = () => Math.floor(reader.now() / everyMs) * everyMs;
  return useSyncExternalStore(subscribe, read, read);
}
