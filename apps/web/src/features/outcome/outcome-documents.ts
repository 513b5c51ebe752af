import { graphql } from '../../graphql/generated/gql.js';

export const OpportunityParts = graphql(`
  fragment OpportunityLine on Opportunity {
    id
    name
    amountMinor
    currency
    stage
    reason
    revision
    openedAt
    closedAt
    owner {
      id
      name
    }
  }
`);

/** What this stage needs of one hand-off. */
export const OutcomeQuery = graphql(`
  query Outcome($id: ID!) {
    brief(handOffId: $id) {
      id
      problem {
        id
        statement
      }
      handOff {
        id
        person {
          id
          name
          company
        }
        opportunity {
          ...OpportunityLine
        }
      }
    }
  }
`);

export const OpenOpportunityMutation = graphql(`
  mutation OpenOpportunity($input: OpenOpportunityInput!) {
    openOpportunity(input: $input) {
      ... on OpportunitySaved {
        opportunity {
          ...OpportunityLine
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const MoveOpportunityMutation = graphql(`
  mutation MoveOpportunity($id: ID!, $revision: Int!, $stage: OpportunityStage!, $reason: String) {
    moveOpportunity(id: $id, revision: $revision, stage: $stage, reason: $reason) {
      ... on OpportunitySaved {
        opportunity {
          ...OpportunityLine
        }
      }
      ... on OpportunityChangedMeanwhile {
        code
        message
        theirs {
          ...OpportunityLine
        }
      }
      ... on OpportunityClosed {
        code
        message
      }
    }
  }
`);
