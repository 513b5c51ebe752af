import type { ReportPerson } from './report/index.js';

/** A report may begin with early birds and end with a long evening; beyond this it is about something else. */
const MARGIN_MS = 12 * 3_600_000;

/**
 * The first time in a report none of whose times touches the event: most likely the report of another event.
 * Undefined when at least one does, or when the report gives no times.
 */
export function reportOfAnotherDay(
  people: readonly Pick<ReportPerson, 'intervals'>[],
  startsAt: Date,
  endsAt: Date,
): string | undefined {
  let first: string | undefined;
  for (const { from, to } of people.flatMap((person) => person.intervals)) {
    if (Date.parse(to) >= +startsAt - MARGIN_MS && Date.parse(from) <= +endsAt + MARGIN_MS) return undefined;
    if (first === undefined || from < first) first = from;
  }
  return first;
}
