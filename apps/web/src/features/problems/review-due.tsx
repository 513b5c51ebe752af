import { dayOf, formatDate, StatusText, useNow, useReader } from '@worthwhile/ui';

/** When the problem is looked at again: "due 15 Jan", amber once the day has come. `on` is `YYYY-MM-DD`. */
export function ReviewDue({
  on,
  prefix = '',
}: {
  readonly on: string | null | undefined;
  readonly prefix?: string;
}) {
  const { locale, timeZone } = useReader();
  const today = dayOf(useNow(), timeZone);
  if (!on) return null;
  // A day has no zone; read as UTC it stays the day that was written.
  const words = formatDate(`${on}T12:00:00Z`, {
    locale,
    timeZone: 'UTC',
    weekday: false,
    year: on.slice(0, 4) !== today.slice(0, 4),
  });
  if (on > today) return <span className="w-num">{`${prefix}due ${words}`}</span>;
  return <StatusText tone="soon">{`${prefix}was due ${words}`}</StatusText>;
}
