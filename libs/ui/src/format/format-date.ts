/** An instant: ISO 8601 text, milliseconds since the epoch, or a Date. */
export type Instant = string | number | Date;

export interface DateFormat {
  readonly locale: string;
  readonly timeZone: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Building an Intl format costs a hundred times more than using it, so each is built once. */
function intl(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, options);
  formats.set(key, made);
  return made;
}

/** `Europe/Lisbon` reads "Lisbon": the zone's own city, which people recognise. UTC stays UTC. */
export function zoneName(timeZone: string): string {
  const city = timeZone.split('/').at(-1) ?? timeZone;
  return city.replaceAll('_', ' ');
}

/** "Thu 29 Oct", with the year when asked. */
export function formatDate(
  at: Instant,
  { locale, timeZone, year = false, weekday = true }: DateFormat & { year?: boolean; weekday?: boolean },
): string {
  return intl(locale, {
    timeZone,
    weekday: weekday ? 'short' : undefined,
    day: 'numeric',
    month: 'short',
    year: year ? 'numeric' : undefined,
  }).format(new Date(at));
}

/** "09:00" or "9:00 AM", as the locale has it. */
export function formatTime(at: Instant, { locale, timeZone }: DateFormat): string {
  return intl(locale, { timeZone, hour: '2-digit', minute: '2-digit' }).format(new Date(at));
}

/** "Thu 29 Oct 2026, 09:00 Lisbon": the zone is always named unless `zone` is false. */
export function formatDateTime(
  at: Instant,
  { locale, timeZone, year = true, zone = true }: DateFormat & { year?: boolean; zone?: boolean },
): string {
  const text = `${formatDate(at, { locale, timeZone, year })}, ${formatTime(at, { locale, timeZone })}`;
  return zone ? `${text} ${zoneName(timeZone)}` : text;
}

/** "Thu 29 Oct 2026, 09:00 to 10:15 Lisbon"; the second day is named when it is another one. */
export function formatDateTimeRange(from: Instant, to: Instant, format: DateFormat): string {
  const sameDay = formatDate(from, { ...format, year: true }) === formatDate(to, { ...format, year: true });
  const end = sameDay ? formatTime(to, format) : formatDateTime(to, { ...format, zone: false });
  return `${formatDateTime(from, { ...format, zone: false })} to ${end} ${zoneName(format.timeZone)}`;
}

/** `2026-10-29` in the given zone: the day an instant falls on. */
export function dayOf(at: Instant, timeZone: string): string {
  return intl('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(at));
}
