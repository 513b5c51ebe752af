import type { UrlState } from '../../../platform/url/use-url-state.js';

/** In the address for one's own people, so that a link means the one who opens it. */
export const MINE = 'mine';

/** Which people the list shows, as the API asks for it. */
export interface PeopleFilter {
  readonly q: string | null;
  readonly ownerId: string | null;
}

/** Reads `q` and `owner` of the address. */
export function peopleFilter({ q, owner }: UrlState, me: string): PeopleFilter {
  return { q: q?.trim() || null, ownerId: owner === MINE ? me : (owner ?? null) };
}
