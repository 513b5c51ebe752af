import DataLoader from 'dataloader';
import type { GraphqlContext } from './context.js';

const loaders = new WeakMap<object, Map<object, DataLoader<string, unknown>>>();

/**
 * Collects the ids that field resolvers of one request ask for and loads them in one call.
 * @param owner what the loader belongs to, the resolver itself for instance; one loader per request and owner
 * @param load answers by id; an id that is missing in the map comes back as undefined
 */
export function batched<T>(
  context: GraphqlContext,
  owner: object,
  load: (ids: string[]) => Promise<Map<string, T>>,
): { load(id: string): Promise<T | undefined> } {
  const ofRequest = loaders.get(context) ?? new Map<object, DataLoader<string, unknown>>();
  loaders.set(context, ofRequest);
  let loader = ofRequest.get(owner);
  if (!loader) {
    // Nothing is remembered: a request may write between two reads. Loading together is all we want.
    loader = new DataLoader<string, unknown>(
      async (ids) => {
        const found = await load([...new Set(ids)]);
        return ids.map((id) => found.get(id));
      },
      { cache: false },
    );
    ofRequest.set(owner, loader);
  }
  return loader as DataLoader<string, T | undefined>;
}
