import type { Role, Team } from '../../graphql/generated/graphql.js';

const TEAMS: Readonly<Record<Team, string>> = { marketing: 'Marketing', sales: 'Sales' };

/** "Sales", "Sales lead", "Marketing, admin": how a member's place is written. */
export function roleWords(team: Team, role: Role): string {
  if (role === 'leader') return `${TEAMS[team]} lead`;
  if (role === 'admin') return `${TEAMS[team]}, admin`;
  return TEAMS[team];
}

/** "Marketing" or "Sales". */
export function teamWords(team: Team): string {
  return TEAMS[team];
}
