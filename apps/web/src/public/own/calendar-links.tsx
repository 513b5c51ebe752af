import type { ReactElement } from 'react';

/** Ways into a calendar: a file for every program, and addresses of two that take no files. */
export interface CalendarLinks {
  file: string;
  google: string;
  outlook: string;
}

interface CalendarEntry {
  title: string;
  details: string;
  place: string;
  startsAt: Date;
  endsAt: Date;
}

const compact = (at: Date): string => at.toISOString().replace(/[-:]|\.\d{3}/g, '');

/** Addresses that open a filled-in entry at Google and Outlook. Times are in UTC, so no zone is lost on the way. */
export function webCalendars(entry: CalendarEntry): Omit<CalendarLinks, 'file'> {
  const google = new URLSearchParams({
    action: 'TEMPLATE',
    text: entry.title,
    dates: `${compact(entry.startsAt)}/${compact(entry.endsAt)}`,
    details: entry.details,
    location: entry.place,
  });
  const outlook = new URLSearchParams({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: entry.title,
    startdt: entry.startsAt.toISOString(),
    enddt: entry.endsAt.toISOString(),
    body: entry.details,
    location: entry.place,
  });
  return {
    google: `https://calendar.google.com/calendar/render?${google}`,
    outlook: `https://outlook.live.com/calendar/0/action/compose?${outlook}`,
  };
}

export function OtherCalendars({ links }: { links: CalendarLinks }): ReactElement {
  return (
    <>
      <p className="small">
        or in{'\u2002'}
        <a href={links.google} rel="noreferrer">
          Google
        </a>
        <a href={links.outlook} rel="noreferrer">
          Outlook
        </a>
      </p>
      <p className="small">The entry in the confirmation moves if the event moves.</p>
    </>
  );
}
