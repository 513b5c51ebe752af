import { createContext, useContext, useMemo, type ReactNode } from 'react';

/** Who reads: decides language of dates and figures and the zone every time is shown in. */
export interface Reader {
  /** BCP 47, for instance `en-GB`. */
  readonly locale: string;
  /** IANA name, for instance `Europe/Lisbon`. */
  readonly timeZone: string;
  /** The present, in milliseconds since the epoch; a test or a preview may stop it. */
  readonly now: () => number;
}

function browserReader(): Reader {
  const locale = typeof navigator === 'undefined' ? 'en-GB' : navigator.language;
  return { locale, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone, now: () => Date.now() };
}

const ReaderContext = createContext<Reader | null>(null);

/** Sets the reader for everything inside; what is left out comes from the browser. */
export function ReaderProvider({
  children,
  locale,
  timeZone,
  now,
}: Partial<Reader> & { children: ReactNode }) {
  const reader = useMemo(() => {
    const fallback = browserReader();
    return {
      locale: locale ?? fallback.locale,
      timeZone: timeZone ?? fallback.timeZone,
      now: now ?? fallback.now,
    };
  }, [locale, timeZone, now]);
  return <ReaderContext value={reader}>{children}</ReaderContext>;
}

/** The reader's language, zone and present. */
export function useReader(): Reader {
  const given = useContext(ReaderContext);
  return useMemo(() => given ?? browserReader(), [given]);
}
