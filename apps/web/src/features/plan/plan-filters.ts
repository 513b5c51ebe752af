import { instantOf } from '@worthwhile/domain';
import type { EventFilter, EventFormat, Team } from '../../graphql/generated/graphql.js';
import type { UrlState } from '../../platform/url/use-url-state.js';
import { FORMAT_WORDS, TEAM_WORDS } from './plan-words.js';

/** A quarter as it stands in the address: `2026-Q4`. */
const QUARTER = /^(\d{4})-Q([1-4])$/;

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export const TEAM_CHOICES: readonly Choice[] = Object.entries(TEAM_WORDS).map(([value, label]) => ({
  value,
  label,
}));
export const FORMAT_CHOICES: readonly Choice[] = Object.entries(FORMAT_WORDS).map(([value, label]) => ({
  value,
  label,
}));

/** The quarter now, two before and three to come. */
export function quarterChoices(now: number): Choice[] {
  const today = new Date(now);
  const current = today.getUTCFullYear() * 4 + Math.floor(today.getUTCMonth() / 3);
  return Array.from({ length: 6 }, (_, index) => {
    const quarter = current - 2 + index;
    const [year, part] = [Math.floor(quarter / 4), (quarter % 4) + 1];
    return { value: `${year}-Q${part}`, label: `Q${part} ${year}` };
  });
}

export function quarterWords(value: string): string {
  const [, year, part] = QUARTER.exec(value) ?? [];
  return year ? `Q${part} ${year}` : value;
}

/** What the address asks for; what it does not understand does not filter. Quarters begin in the reader's zone. */
export function filterOf(params: UrlState, timeZone: string): EventFilter {
  const [, year, part] = QUARTER.exec(params['quarter'] ?? '') ?? [];
  const filter: EventFilter = {};
  if (year && part) {
    filter.from = monthStart(Number(year), (Number(part) - 1) * 3, timeZone);
    filter.to = monthStart(Number(year), Number(part) * 3, timeZone);
  }
  if (TEAM_CHOICES.some(({ value }) => value === params['team'])) filter.team = params['team'] as Team;
  if (FORMAT_CHOICES.some(({ value }) => value === params['format']))
    filter.format = params['format'] as EventFormat;
  if (params['q']) filter.q = params['q'];
  return filter;
}

/** `month` counts from 0 and may pass the end of the year. */
function monthStart(year: number, month: number, timeZone: string): string | null {
  const local = new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 16);
  const found = instantOf(local, timeZone);
  return 'at' in found ? found.at.toISOString() : null;
}
