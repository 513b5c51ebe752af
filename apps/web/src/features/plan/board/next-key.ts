import type { Team } from '../../../graphql/generated/graphql.js';
import type { BoardColumnData } from './board.js';

/**
 * The one next step of the board: the ready event whose other key is turned and whose own team's is not,
 * else the first ready one that waits for this team.
 */
export function nextKey(
  columns: readonly BoardColumnData[],
  team: Team,
): { readonly id: string; readonly words: string } | null {
  const ready = columns.find(({ stage }) => stage === 'ready')?.events ?? [];
  const waiting = ready.filter(({ keys }) => keys[team] == null);
  const other = team === 'sales' ? 'marketing' : 'sales';
  const next = waiting.find(({ keys }) => keys[other] != null) ?? waiting[0];
  return next ? { id: next.id, words: `Turn the ${team} key` } : null;
}
