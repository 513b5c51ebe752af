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
  return matching(`fact f`, [
    ['f.event_id =', filter.eventId],
    ['f.occurred_at >=', filter.from],
    ['f.occurred_at <', filter.to],
    ...ofEvent(filter),
  ]);
}

/** The hand-offs of the events that match, whatever the period: how many wait is a figure of now. */
export function countedHandOffs(filter: FunnelFilter): CountedFacts {
  return matching(`hand_off f`, [['f.event_id =', filter.eventId], ...ofEvent(filter)]);
}

type Condition = readonly [comparison: string, value: unknown];

function ofEvent({ problemId, team, originatorId }: FunnelFilter): Condition[] {
  return [
    ['e.problem_id =', problemId],
    ['e.proposed_team =', team],
    ['e.proposed_by =', originatorId],
  ];
}

function matching(table: string, conditions: Condition[]): CountedFacts {
  const used = conditions.filter(([, value]) => value !== null && value !== undefined);
  const join = used.some(([comparison]) => comparison.startsWith('e.'));
  return {
    from: `${table}${join ? ' join event e on e.workspace_id = f.workspace_id and e.id = f.event_id' : ''}`,
    where: ['true', ...used.map(([comparison], index) => `${comparison} $${index + 1}`)].join(' and '),
    values: used.map(([, value]) => value),
  };
}
