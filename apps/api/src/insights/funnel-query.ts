import type { FunnelFilter } from './funnel.graphql.js';

/**
 * The facts a report counts, as a FROM and WHERE over `fact f`. The event is joined only when the filter asks for
 * something of it. Parameters begin at `$1`; more may be added by the caller.
 */
export interface CountedFacts {
  from: string;
  where: string;
  values: unknown[];
}

export function countedFacts(filter: FunnelFilter): CountedFacts {
  const values: unknown[] = [];
  const conditions: string[] = ['true'];
  const add = (condition: (place: string) => string, value: unknown): void => {
    if (value === null || value === undefined) return;
    values.push(value);
    conditions.push(condition(`$${values.length}`));
  };
  add((place) => `f.event_id = ${place}`, filter.eventId);
  add((place) => `f.occurred_at >= ${place}`, filter.from);
  add((place) => `f.occurred_at < ${place}`, filter.to);
  add((place) => `e.problem_id = ${place}`, filter.problemId);
  add((place) => `e.proposed_team = ${place}`, filter.team);
  add((place) => `e.proposed_by = ${place}`, filter.originatorId);
  const ofEvent = filter.problemId || filter.team || filter.originatorId;
  return {
    from: `fact f${ofEvent ? ' join event e on e.workspace_id = f.workspace_id and e.id = f.event_id' : ''}`,
    where: conditions.join(' and '),
    values,
  };
}
