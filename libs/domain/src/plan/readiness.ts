import type { EventBrief } from './event-brief.js';

/** The part of the brief a line is about; the web links it to the place where it is written. */
export type ReadinessField =
  | 'problem'
  | 'promise'
  | 'takeAways'
  | 'startsAt'
  | 'endsAt'
  | 'minutesAsked'
  | 'capacity'
  | 'hosts'
  | 'format'
  | 'mode'
  | 'place'
  | 'followUp'
  | 'goals'
  | 'proof'
  | 'summary';

export interface ReadinessLine {
  field: ReadinessField;
  /** A blocking line must be met before a key may be turned; advice only helps. */
  blocking: boolean;
  met: boolean;
  /** What is in order, or what is missing. */
  label: string;
  /** Why it matters; only on open lines. */
  why: string | null;
}

type Draft = [
  field: ReadinessField,
  blocking: boolean,
  met: boolean,
  done: string,
  open: string,
  why: string,
];

/** What the event needs before its keys may be turned, in the order one would write it. */
export function readiness(event: EventBrief, now: Date): ReadinessLine[] {
  const inPerson = event.mode === 'in_person' || event.mode === 'hybrid';
  const { startsAt, endsAt } = event;
  const lines: (Draft | false)[] = [
    [
      'problem',
      true,
      event.problemId !== null,
      'A problem from the library',
      'Choose the problem',
      'An event is about a problem its guests have.',
    ],
    [
      'promise',
      true,
      event.promise.trim() !== '',
      'Promise says what they get',
      'Write the promise',
      'It is the first thing a guest reads.',
    ],
    [
      'takeAways',
      true,
      event.takeAways.length > 0,
      countTakeAways(event),
      'Name one take-away',
      'What will they hold in their hands afterwards?',
    ],
    [
      'startsAt',
      true,
      startsAt !== null && startsAt > now,
      'Date in the future',
      startsAt ? 'Choose a date to come' : 'Choose the date',
      startsAt ? 'The date has passed.' : 'Nobody can come to an event without a date.',
    ],
    [
      'endsAt',
      true,
      startsAt !== null && endsAt !== null && endsAt > startsAt,
      'An end after the start',
      'Say when it ends',
      'Guests block the time in their calendar.',
    ],
    [
      'minutesAsked',
      true,
      event.minutesAsked !== null && event.minutesAsked > 0,
      'Minutes asked of them',
      'Say how many minutes you ask',
      'Their time is what they pay with.',
    ],
    [
      'format',
      true,
      event.format !== null,
      'Format chosen',
      'Choose the format',
      'A dinner asks something else of people than a webinar.',
    ],
    [
      'mode',
      true,
      event.mode !== null,
      'Online or in person',
      'Say whether it is online',
      'Guests need to know where to be.',
    ],
    inPerson && [
      'place',
      true,
      Boolean(event.place?.trim()),
      'Place named',
      'Name the place',
      'In person needs an address.',
    ],
    inPerson && [
      'capacity',
      true,
      event.capacity !== null && event.capacity > 0,
      'Seats counted',
      'Say how many seats there are',
      'A room is never oversold.',
    ],
    ['hosts', true, event.hosts.length > 0, 'Host named', 'Name a host', 'People come to people.'],
    [
      'followUp',
      true,
      Boolean(event.followUp?.trim()),
      'Follow-up they may expect',
      'Say what follows',
      'They should know before they come what happens after.',
    ],
    [
      'goals',
      false,
      Object.values(event.goals).some((goal) => goal != null),
      'Goals set',
      'Goals',
      'Without them nobody can say whether it went well.',
    ],
    [
      'proof',
      false,
      event.proof !== null,
      'Proof beside the promise',
      'Proof',
      'A figure from somebody who got what you promise.',
    ],
    [
      'summary',
      false,
      Boolean(event.summary?.trim()),
      'A summary for the public page',
      'Summary',
      'Two sentences that say what happens in the session.',
    ],
  ];
  return lines
    .filter((line) => line !== false)
    .map(([field, blocking, met, done, open, why]) => ({
      field,
      blocking,
      met,
      label: met ? done : open,
      why: met ? null : why,
    }));
}

/** The lines that keep the keys from being turned. */
export function missingForKeys(event: EventBrief, now: Date): ReadinessLine[] {
  return readiness(event, now).filter((line) => line.blocking && !line.met);
}

function countTakeAways({ takeAways, proof }: EventBrief): string {
  const words = ['No take-away', 'One take-away', 'Two take-aways', 'Three take-aways'];
  return `${words[takeAways.length] ?? `${takeAways.length} take-aways`}${proof ? ', with proof' : ''}`;
}
