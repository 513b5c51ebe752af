import type { Team, TodayPlanQuery } from '../../graphql/generated/graphql.js';

export type TodayEvent = TodayPlanQuery['board'][number]['events'][number];

/** A proposal that waits this many days is ageing. */
export const LONG_WAIT = 5;

const DAY_MS = 86_400_000;

export interface PlanFor {
  /** Proposals of the other team, the longest waiting first; for a leader also one's own team's that are ageing. */
  readonly proposals: readonly TodayEvent[];
  /** Ready events whose key of this team is open; those whose other key is turned come first. */
  readonly keys: readonly TodayEvent[];
  /** Published events to come, the next first. */
  readonly next: readonly TodayEvent[];
}

export interface TodayReader {
  readonly team: Team;
  /** Leaders look after what both teams leave waiting. */
  readonly leads: boolean;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** Sorts a board into what waits for one reader. */
export function planFor({ team, leads, now }: TodayReader, board: TodayPlanQuery['board']): PlanFor {
  const ageing = (event: TodayEvent) => now - Date.parse(event.createdAt) >= LONG_WAIT * DAY_MS;
  const events = board.flatMap((column) => column.events);
  const other: Team = team === 'sales' ? 'marketing' : 'sales';
  const byStart = (a: TodayEvent, b: TodayEvent) => (a.startsAt ?? '').localeCompare(b.startsAt ?? '');
  return {
    proposals: events
      .filter((event) => event.stage === 'proposed')
      .filter((event) => event.proposedTeam === other || (leads && ageing(event)))
      .toSorted((a, b) => a.createdAt.localeCompare(b.createdAt)),
    keys: events
      .filter(({ stage, keys }) => stage === 'ready' && keys[team] === null)
      .toSorted((a, b) => Number(b.keys[other] !== null) - Number(a.keys[other] !== null) || byStart(a, b)),
    next: events.filter(({ stage }) => stage === 'published' || stage === 'live').toSorted(byStart),
  };
}

/** Of the next events those that begin within seven days, or are on. */
export function withinAWeek(events: readonly TodayEvent[], now: number): readonly TodayEvent[] {
  return events.filter(({ stage, startsAt }) => {
    const begins = startsAt ? Date.parse(startsAt) : Number.POSITIVE_INFINITY;
    return stage === 'live' || begins < now + 7 * DAY_MS;
  });
}

/**
 * The words between for whom and what, so that a proposal reads as one sentence: a promise that begins with "Leave
 * with" would say it twice.
 */
export function proposalWords(promise: string): { readonly link: string; readonly what: string } {
  const rest = /^leave with\s+(.+)$/is.exec(promise)?.[1];
  return rest ? { link: ' leave with ', what: rest } : { link: ': ', what: promise };
}
