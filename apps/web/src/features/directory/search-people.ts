import { graphql } from '../../graphql/generated/gql.js';
import type { SearchProvider } from '../../platform/search/search.js';

const FindPeopleQuery = graphql(`
  query FindPeople($q: String!) {
    people(first: 5, q: $q) {
      people {
        id
        name
        company
        role
      }
    }
  }
`);

/** People in the palette, by name, address or company. */
export const searchPeople: SearchProvider = {
  heading: 'People',
  search: async (text, client) => {
    try {
      const { data } = await client.query({ query: FindPeopleQuery, variables: { q: text } });
      return (data?.people.people ?? []).map(({ id, name, company, role }) => ({
        id,
        label: name,
        detail: [role, company].filter(Boolean).join(', '),
        href: `/people/${id}`,
      }));
    } catch {
      return [];
    }
  },
};
