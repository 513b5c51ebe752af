import { graphql } from '../../../graphql/generated/gql.js';
import type { SearchProvider } from '../../../platform/search/search.js';
import { STAGE_WORDS } from '../plan-words.js';

const SearchEventsQuery = graphql(`
  query SearchEvents($q: String!, $first: Int!) {
    events(filter: { q: $q }, sort: start_desc, first: $first) {
      events {
        id
        promise
        audience
        stage
      }
    }
  }
`);

const HITS = 5;

/** Events in the palette, by words of the promise, the audience or the problem. */
export const searchEvents: SearchProvider = {
  heading: 'Events',
  search: async (text, client) => {
    const { data } = await client.query({
      query: SearchEventsQuery,
      variables: { q: text, first: HITS },
      fetchPolicy: 'network-only',
    });
    return (data?.events.events ?? []).map(({ id, promise, audience, stage }) => ({
      id,
      label: promise,
      detail: `${STAGE_WORDS[stage]}, ${audience}`,
      href: `/plan/events/${id}`,
    }));
  },
};
