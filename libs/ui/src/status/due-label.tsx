import { Hint } from '../hint/hint.js';
import { formatDateTime, type Instant } from '../format/format-date.js';
import { daysBetween, formatDuration } from '../format/format-relative.js';
import { useReader, type Reader } from '../reader/reader.js';
import { useNow } from '../reader/use-now.js';
import { StatusText, type Tone } from './status-text.js';

const MINUTE = 60_000;

export interface DueLabelProps {
  /** When the clock runs out. */
  readonly at: Instant;
  /** Words after the time left: "left to reach". */
  readonly after?: string;
  /** Red below this many minutes. */
  readonly breachMinutes?: number;
  /** Amber below this many minutes. */
  readonly soonMinutes?: number;
}

/** "22 min", "3 h 05", "Wed 10:00" or "20 min late", with how pressing it is. */
export function dueWords(
  at: Instant,
  now: number,
  reader: Pick<Reader, 'locale' | 'timeZone'>,
  breachMinutes: number,
  soonMinutes: number,
): { readonly tone: Tone; readonly words: string; readonly late: boolean; readonly counts: boolean } {
  const left = new Date(at).getTime() - now;
  if (left <= 0) return { tone: 'breach', words: formatDuration(left), late: true, counts: true };
  if (left < breachMinutes * MINUTE)
    return { tone: 'breach', words: formatDuration(left), late: false, counts: true };
  if (left < soonMinutes * MINUTE)
    return { tone: 'soon', words: formatDuration(left), late: false, counts: true };
  if (daysBetween(now, at, reader.timeZone) === 0) {
    return { tone: 'later', words: formatDuration(left), late: false, counts: true };
  }
  const words = new Intl.DateTimeFormat(reader.locale, {
    timeZone: reader.timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(at));
  return { tone: 'later', words, late: false, counts: false };
}

/** A running clock: red with a triangle within the hour, amber soon, plain later. Hover names the exact time. */
export function DueLabel({ at, after, breachMinutes = 60, soonMinutes = 120 }: DueLabelProps) {
  const reader = useReader();
  const now = useNow(30_000);
  const { tone, words, late, counts } = dueWords(at, now, reader, breachMinutes, soonMinutes);
  return (
    <Hint label={`Due ${formatDateTime(at, reader)}`}>
      <span>
        <StatusText tone={tone}>
          <b>{words}</b>
          {late ? ' late' : counts && after ? ` ${after}` : ''}
        </StatusText>
      </span>
    </Hint>
  );
}
