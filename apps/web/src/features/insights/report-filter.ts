import { REPORT_PERIODS, reportPeriod, TEAMS, type ReportPeriod, type Team } from '@worthwhile/domain';
import type { FunnelFilter } from '../../graphql/generated/graphql.js';
import type { UrlState } from '../../platform/url/use-url-state.js';

/** What the address says about a report. */
export interface ReportChoice {
  readonly period: ReportPeriod;
  readonly event?: string;
  readonly problem?: string;
  readonly team?: Team;
  readonly originator?: string;
}

export const PERIOD_WORDS: Readonly<Record<ReportPeriod, string>> = {
  quarter: 'this quarter',
  'last-quarter': 'last quarter',
  '30-days': 'the last 30 days',
  '90-days': 'the last 90 days',
  '6-months': 'the last six months',
  all: 'all time',
};

const ID = /^[0-9a-f-]{36}$/i;
const id = (text: string | undefined): string | undefined => (text && ID.test(text) ? text : undefined);

/** Reads the address; what it does not understand is left out. This quarter, unless it says otherwise. */
export function readChoice(params: UrlState): ReportChoice {
  const period = REPORT_PERIODS.find((name) => name === params['period']) ?? 'quarter';
  const team = TEAMS.find((name) => name === params['team']);
  const [event, problem, originator] = [id(params['event']), id(params['problem']), id(params['originator'])];
  return {
    period,
    ...(event && { event }),
    ...(problem && { problem }),
    ...(team && { team }),
    ...(originator && { originator }),
  };
}

/** The filter to ask the API with. Periods are whole days of the workspace's zone, the same for every reader. */
export function filterOf(choice: ReportChoice, now: number, workspaceZone: string): FunnelFilter {
  const period = reportPeriod(choice.period, new Date(now), workspaceZone);
  return {
    eventId: choice.event ?? null,
    problemId: choice.problem ?? null,
    team: choice.team ?? null,
    originatorId: choice.originator ?? null,
    from: period?.from.toISOString() ?? null,
    to: period?.to.toISOString() ?? null,
  };
}

/** "the 53 days before", or null when everything is asked for and nothing lies before it. */
export function beforeWords({ from, to }: FunnelFilter): string | null {
  if (!from || !to) return null;
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
  return days === 1 ? 'the day before' : `the ${days} days before`;
}

/** True when anything but the period narrows the report. */
export function isNarrowed({ event, problem, team, originator }: ReportChoice): boolean {
  return Boolean(event ?? problem ?? team ?? originator);
}
