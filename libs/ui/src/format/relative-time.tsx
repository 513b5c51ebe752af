import { Hint } from '../hint/hint.js';
import { useReader } from '../reader/reader.js';
import { useNow } from '../reader/use-now.js';
import { formatDateTime, type Instant } from './format-date.js';
import { formatRelative } from './format-relative.js';

export interface RelativeTimeProps {
  readonly at: Instant;
  /** The event's own zone; hover then gives both the reader's time and the event's. */
  readonly eventTimeZone?: string;
  readonly className?: string;
}

/** "5 days ago"; hover and keyboard focus give the exact time in the reader's zone, named. */
export function RelativeTime({ at, eventTimeZone, className }: RelativeTimeProps) {
  const reader = useReader();
  const now = useNow();
  const exact = formatDateTime(at, reader);
  const there =
    eventTimeZone && eventTimeZone !== reader.timeZone
      ? `, ${formatDateTime(at, { ...reader, timeZone: eventTimeZone, year: false })}`
      : '';
  return (
    <Hint label={exact + there}>
      <time dateTime={new Date(at).toISOString()} className={className}>
        {formatRelative(at, now, reader.locale, reader.timeZone)}
      </time>
    </Hint>
  );
}
