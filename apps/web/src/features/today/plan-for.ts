import type { Team, TodayPlanQuery } from '../../graphql/generated/graphql.js';

export type TodayEvent = TodayPlanQuery['board'][number]['events'][number];

export interface PlanFor {
  /** Proposals of the other team, the longest waiting first. */
  readonly proposals: readonly TodayEvent[];
  /** Ready events whose key of this team is open; those whose other key is turned come first. */
  readonly keys: readonly TodayEvent[];
  /** Published events to come, the next first. */
  readonly next: readonly TodayEvent[];
}

/** Sorts a board into what waits for one team. */
export function planFor(team: Team, board: TodayPlanQuery['board']): PlanFor {
  const events = board.flatMap((column) => column.events);
  const other: Team = team === 'sales' ? 'marketing' : 'sales';
  const byStart = (a: TodayEvent, b: TodayEvent) => (a.startsAt ?? '').localeCompare(b.startsAt ?? '');
  return {
    proposals: events
      .filter(({ stage, proposedTeam }) => stage === 'proposed' && proposedTeam === other)
      .toSorted((a, b) => a.createdAt.localeCompare(b.createdAt)),
    keys: events
      .filter(({ stage, keys }) => stage === 'ready' && keys[team] === null)
      .toSorted((a, b) => Number(b.keys[other] !== null) - Number(a.keys[other] !== null) || byStart(a, b)),
    next: events.filter(({ stage }) => stage === 'published' || stage === 'live').toSorted(byStart),
  };
}
