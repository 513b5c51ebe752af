import ical, { ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { OpenEvent } from '../open-event.query.js';

const HOUR = 3_600_000;

export interface CalendarGuest {
  name: string;
  email: string;
  /** The guest's own page; the entry leads there and not to the link to join. */
  ownUrl: string;
}

interface CalendarOptions {
  /** REQUEST puts or moves the entry, CANCEL takes it away, PUBLISH is a file for anybody. */
  method: 'REQUEST' | 'CANCEL' | 'PUBLISH';
  /** The address mails come from; calendars want to know who asks. */
  organiser: string;
  guest?: CalendarGuest;
  now: Date;
}

/**
 * The event as an iCalendar file (RFC 5545, 5546). The UID stays the same for good and SEQUENCE follows the event's
 * revision, so that a later file moves the entry instead of adding one. Times are in UTC: no zone can be lost.
 */
export function eventCalendar(event: OpenEvent, { method, organiser, guest, now }: CalendarOptions): string {
  const url = guest?.ownUrl ?? event.url;
  const calendar = ical({
    prodId: { company: 'Worthwhile', product: 'events', language: 'EN' },
    method: ICalCalendarMethod[method],
  });
  calendar.createEvent({
    id: `${event.id}@${new URL(event.url).hostname}`,
    sequence: event.revision + (method === 'CANCEL' ? 1 : 0),
    stamp: now,
    start: event.startsAt,
    end: event.endsAt ?? new Date(+event.startsAt + HOUR),
    summary: event.promise,
    description: `${event.takeAways.map((line) => `- ${line}`).join('\n')}\n\n${url}`.trim(),
    location: event.mode === 'virtual' ? url : (event.place ?? ''),
    url,
    status: method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: event.host, email: organiser },
    ...(guest
      ? {
          attendees: [
            { name: guest.name, email: guest.email, status: ICalAttendeeStatus.ACCEPTED, rsvp: false },
          ],
        }
      : {}),
  });
  return calendar.toString();
}
