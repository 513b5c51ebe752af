import { graphql } from '../../graphql/generated/gql.js';

export const NeedsSetUpQuery = graphql(`
  query NeedsSetUp {
    needsSetUp
  }
`);

export const SetUpMutation = graphql(`
  mutation SetUp($input: SetUpInput!) {
    setUp(input: $input) {
      ... on SetUp {
        member {
          id
        }
      }
      ... on AlreadySetUp {
        code
        message
      }
    }
  }
`);
