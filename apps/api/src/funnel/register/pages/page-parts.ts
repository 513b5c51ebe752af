import { isKnownZone } from '@worthwhile/domain';
import { type CalendarLinks, type PublicEvent, webCalendars } from '@worthwhile/web/public';
import type { OpenEvent } from '../open-event.query.js';

const HOUR = 3_600_000;

/** The zone in which times are shown: the one asked for, else the one known, else the event's own. */
export function readerZone(asked: unknown, known: string | null, event: OpenEvent): string {
  if (typeof asked === 'string' && isKnownZone(asked)) return asked;
  return known ?? event.timeZone;
}

/** What a public page may show of an event; the link to join is not part of it. */
export function publicEvent(event: OpenEvent): PublicEvent {
  const shown = { ...event, joinUrl: null };
  return { ...shown, hosts: event.hosts.map(({ name, line }) => ({ name, line: line ?? null })) };
}

/** Ways into a calendar for a page that anybody may see. */
export function calendarLinks(event: OpenEvent, file: string): CalendarLinks {
  const web = webCalendars({
    title: event.promise,
    details: event.url,
    place: event.mode === 'virtual' ? event.url : (event.place ?? ''),
    startsAt: event.startsAt,
    endsAt: event.endsAt ?? new Date(+event.startsAt + HOUR),
  });
  return { file, ...web };
}

/** One field of a posted form as text. */
export function textOf(fields: unknown, name: string): string {
  const value = (fields as Record<string, unknown> | null | undefined)?.[name];
  return typeof value === 'string' ? value : '';
}
