import type { BoardStage, EventFormat, EventMode, Team } from '@worthwhile/domain';

export const STAGE_WORDS: Readonly<Record<BoardStage, string>> = {
  proposed: 'Proposed',
  planning: 'Planning',
  ready: 'Ready',
  published: 'Published',
  live: 'Live',
  done: 'Done',
  cancelled: 'Cancelled',
  declined: 'Declined',
};

export const FORMAT_WORDS: Readonly<Record<EventFormat, string>> = {
  webinar: 'Webinar',
  workshop: 'Workshop',
  roundtable: 'Roundtable',
  dinner: 'Dinner',
  breakfast: 'Breakfast',
  booth: 'Booth',
};

export const MODE_WORDS: Readonly<Record<EventMode, string>> = {
  virtual: 'online',
  in_person: 'in person',
  hybrid: 'online and in person',
};

export const TEAM_WORDS: Readonly<Record<Team, string>> = { marketing: 'Marketing', sales: 'Sales' };

/** "Workshop, online"; null when neither is decided. */
export function formatAndMode(
  format: EventFormat | null | undefined,
  mode: EventMode | null | undefined,
): string | null {
  const parts = [format && FORMAT_WORDS[format], mode && MODE_WORDS[mode]].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : null;
}

export const otherTeam = (team: Team): Team => (team === 'marketing' ? 'sales' : 'marketing');
