import { graphql } from '../../../graphql/generated/gql.js';

export const ProposeProblemsQuery = graphql(`
  query ProposeProblems {
    problems {
      id
      statement
      personaRole
      personaIndustry
    }
  }
`);

export const ProposeEventMutation = graphql(`
  mutation ProposeEvent($input: ProposalInput!) {
    proposeEvent(input: $input) {
      id
      ...EventCard
    }
  }
`);
