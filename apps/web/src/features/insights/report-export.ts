import type { FunnelReportPartsFragment } from '../../graphql/generated/graphql.js';
import { csvText } from '../../platform/export/csv.js';
import { eventLines, type EventFigures } from './event-lines.js';
import { STAGE_WORDS } from './stage-words.js';

/** A share with four digits, so that a spreadsheet can count on. */
const share = (value: number | null | undefined): number | null =>
  value == null ? null : Math.round(value * 10_000) / 10_000;

/** Stage, count, the period before, rate from the stage before with its 95% interval. Shares are 0 to 1. */
export function funnelCsv(stages: FunnelReportPartsFragment['stages']): string {
  return csvText([
    [
      'Stage',
      'Count',
      'Period before',
      'Rate from the stage before',
      '95% interval, low',
      '95% interval, high',
    ],
    ...stages.map(({ stage, count, countBefore, rate }) => [
      STAGE_WORDS[stage],
      count,
      countBefore,
      share(rate?.value),
      share(rate?.low),
      share(rate?.high),
    ]),
  ]);
}

/** One line an event, the same figures as on the screen. Instants in ISO 8601, UTC. */
export function eventsCsv(events: readonly EventFigures[]): string {
  const answered = new Map(events.map((event) => [event.eventId, event.answered]));
  return csvText([
    [
      'Event',
      'Starts at',
      'Registered',
      'Attended',
      'Answered',
      'Got it, share of answers',
      'Handed off',
      'Conversations',
      'Opportunities',
    ],
    ...eventLines(events, 'outcome').map((line) => [
      line.promise,
      line.startsAt,
      line.register,
      line.attend,
      answered.get(line.eventId) ?? 0,
      share(line.gotIt),
      line.handoff,
      line.converse,
      line.outcome,
    ]),
  ]);
}

/** `worthwhile-funnel-2026-10-13.csv` */
export function exportName(what: 'funnel' | 'events', asOf: string): string {
  return `worthwhile-${what}-${asOf.slice(0, 10)}.csv`;
}
