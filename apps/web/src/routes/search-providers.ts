import type { SearchProvider } from '../platform/search/search.js';

/**
 * What the palette searches, in the order it shows. A feature adds its provider here, loaded when the palette
 * is first used: `import('../features/directory/search-people.js').then((m) => m.searchPeople)`.
 */
export async function searchProviders(): Promise<readonly SearchProvider[]> {
  return Promise.all([
    import('../features/directory/search-people.js').then((m) => m.searchPeople),
    import('../features/plan/shell/search-events.js').then((m) => m.searchEvents),
    import('../features/problems/search-problems.js').then((m) => m.searchProblems),
  ]);
}
