import type { SearchProvider } from '../../platform/search/search.js';
import { graphql } from '../../graphql/generated/gql.js';

const SearchProblemsQuery = graphql(`
  query SearchProblems {
    problems {
      id
      statement
      personaRole
      personaIndustry
    }
  }
`);

const HITS = 5;

/** Problems in the palette: the library is small, so it is read once and searched here. */
export const searchProblems: SearchProvider = {
  heading: 'Problems',
  search: async (text, client) => {
    const wanted = text.toLowerCase();
    const { data } = await client.query({ query: SearchProblemsQuery });
    return (data?.problems ?? [])
      .map(({ id, statement, personaRole, personaIndustry }) => ({
        id,
        label: statement,
        detail: `${personaRole}, ${personaIndustry}`,
        href: `/problems/${id}`,
      }))
      .filter(({ label, detail }) => `${label} ${detail}`.toLowerCase().includes(wanted))
      .slice(0, HITS);
  },
};
