import type { AttendanceReportFragment as AttendanceReport } from '../../graphql/generated/graphql.js';

const SOURCES: Readonly<Record<string, string>> = {
  zoom: 'a Zoom webinar report',
  teams: 'a Teams report',
  mapped: 'a list',
};

/** "Read as a Zoom webinar report, with the month first." */
export function readAs({ source, dayMonthOrder, encoding }: AttendanceReport): string {
  const order = dayMonthOrder ? `, with the ${dayMonthOrder === 'day-first' ? 'day' : 'month'} first` : '';
  const letters = encoding === 'utf-8' ? '' : `, letters as ${encoding}`;
  return `Read as ${SOURCES[source] ?? 'a list'}${order}${letters}.`;
}

interface Applied {
  readonly attended: number;
  readonly corrected: number;
  readonly walkIns: number;
  readonly noShows: number;
  readonly unmatched: number;
}

const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);

/** What applying changed: "45 attendees counted", and the rest in a line. */
export function appliedWords({
  attended,
  corrected,
  walkIns,
  noShows,
  unmatched,
}: Applied): [string, string] {
  const parts = [
    walkIns > 0 && `${people(walkIns)} walked in`,
    corrected > 0 && `minutes of ${people(corrected)} corrected`,
    noShows > 0 && `${people(noShows)} did not come`,
    unmatched > 0 && `${people(unmatched)} not known here`,
  ].filter((part) => part !== false);
  const line = parts.join(', ');
  const title =
    attended === 0
      ? 'Nobody new to count'
      : `${attended} ${attended === 1 ? 'attendee' : 'attendees'} counted`;
  return [title, line === '' ? '' : `${line.charAt(0).toUpperCase()}${line.slice(1)}.`];
}

/** What taking a report back changed. */
export function undoneWords({ withdrawn, corrected }: { withdrawn: number; corrected: number }): string {
  const also = corrected > 0 ? `, minutes of ${people(corrected)} counted again` : '';
  return withdrawn === 0 ? `Undone${also}` : `Undone: ${people(withdrawn)} no longer counted${also}`;
}
