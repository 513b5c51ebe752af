import { Hint } from '../hint/hint.js';
import { useReader } from '../reader/reader.js';
import { formatDate, formatDateTime, formatDateTimeRange, formatTime, type Instant } from './format-date.js';

export interface DateTimeProps {
  readonly at: Instant;
  /** Given, the text is a range: "09:00 to 10:15". */
  readonly until?: Instant;
  readonly show?: 'date' | 'time' | 'both';
  /** The event's own zone, given on hover. */
  readonly eventTimeZone?: string;
  readonly className?: string;
}

/** A time in the reader's zone, named; hover gives it in the event's zone. */
export function DateTime({ at, until, show = 'both', eventTimeZone, className }: DateTimeProps) {
  const reader = useReader();
  const whole = (timeZone: string) =>
    until
      ? formatDateTimeRange(at, until, { ...reader, timeZone })
      : formatDateTime(at, { ...reader, timeZone });
  const text =
    show === 'date'
      ? formatDate(at, reader)
      : show === 'time'
        ? formatTime(at, reader)
        : whole(reader.timeZone);
  return (
    <Hint label={whole(eventTimeZone ?? reader.timeZone)}>
      <time dateTime={new Date(at).toISOString()} className={className ? `w-num ${className}` : 'w-num'}>
        {text}
      </time>
    </Hint>
  );
}
