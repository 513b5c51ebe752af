import { useEffect, useState } from 'react';
import { useReader } from './reader.js';

/** The present in milliseconds, renewed every `everyMs` (a minute by default), so that clocks on the screen run. */
export function useNow(everyMs = 60_000): number {
  const reader = useReader();
  const [now, setNow] = useState(() => reader.now());
  useEffect(() => {
    setNow(reader.now());
    const timer = setInterval(() => setNow(reader.now()), everyMs);
    return () => clearInterval(timer);
  }, [reader, everyMs]);
  return now;
}
