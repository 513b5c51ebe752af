import { useCallback, useLayoutEffect, useRef } from 'react';

/** A callback that never changes its identity but always runs the newest code; not for use while rendering. */
export function useStableCallback<Args extends readonly unknown[], Result>(
  callback: (...args: Args) => Result,
): (...args: Args) => Result {
  const latest = useRef(callback);
  useLayoutEffect(() => {
    latest.current = callback;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
}
