interface Joined {
  name: string;
  email: string;
  /** Null for somebody who registered and did not come. */
  from: Date | null;
  to: Date | null;
}

/** A Zoom webinar report in the shape of 2026, with times on UTC's clocks. */
export function zoomReport(topic: string, start: Date, people: Joined[]): Buffer {
  const host = [
    `Yes,Ingrid Vaszary,ingrid@closewell.example,${clock(start)},${clock(new Date(+start + 3_600_000))},60,No,Portugal`,
  ];
  const rows = people.map(({ name, email, from, to }) => {
    const minutes = from && to ? Math.round((+to - +from) / 60_000) : 'NA';
    const [first = '', ...rest] = name.split(' ');
    const span = from && to ? `${clock(from)},${clock(to)}` : 'NA,NA';
    return `${from ? 'Yes' : 'No'},${name},${first},${rest.join(' ')},${email},,${clock(start)},approved,${span},${minutes},Yes,Norway`;
  });
  const lines = [
    'Attendee Report,',
    `Report generated time,${clock(new Date(+start + 7_200_000))}`,
    'Topic,Webinar ID,Actual Start Time,Actual Duration (minutes),# Registrants,# Cancelled,Unique Viewers,Total Users,Max Concurrent Views',
    `"${topic}",868 1234 5678,${clock(start)},60,${people.length},0,${people.length},${people.length},${people.length}`,
    'Host Details,',
    'Attended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes),Is Guest,Country/Region Name',
    ...host,
    'Attendee Details,',
    'Attended,User Name (Original Name),First Name,Last Name,Email,Phone,Registration Time,Approval Status,Join Time,Leave Time,Time in Session (minutes),Is Guest,Country/Region Name',
    ...rows,
  ];
  return Buffer.from(lines.join('\r\n'));
}

/** `MM/DD/YYYY hh:mm:ss AM`, as Zoom writes it. */
function clock(at: Date): string {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: 'UTC',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  return format.format(at).replace(', ', ' ');
}
