import type { ApolloClient } from '@apollo/client';
import { useEffect, useState } from 'react';
import type { SearchHit, SearchProvider } from '../../platform/search/search.js';

export interface HitGroup {
  readonly heading: string;
  readonly hits: readonly SearchHit[];
}

/** Asks every feature at once; an answer to an older text is dropped, one that fails is left out. */
export function useSearch(
  text: string,
  providers: () => Promise<readonly SearchProvider[]>,
  client: ApolloClient,
): { readonly groups: readonly HitGroup[]; readonly searching: boolean } {
  const [found, setFound] = useState<{ text: string; groups: readonly HitGroup[] }>({ text: '', groups: [] });
  useEffect(() => {
    if (text.length < 2) return undefined;
    let dropped = false;
    void providers()
      .then((all) =>
        Promise.all(
          all.map(async ({ heading, search }) => ({
            heading,
            hits: await search(text, client).catch(() => []),
          })),
        ),
      )
      .then((groups) => {
        if (!dropped) setFound({ text, groups: groups.filter((group) => group.hits.length > 0) });
      });
    return () => {
      dropped = true;
    };
  }, [text, providers, client]);
  return { groups: text.length < 2 ? [] : found.groups, searching: text.length >= 2 && found.text !== text };
}
