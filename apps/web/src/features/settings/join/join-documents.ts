import { graphql } from '../../../graphql/generated/gql.js';

export const InvitationToJoinQuery = graphql(`
  query InvitationToJoin($token: String!) {
    invitationToJoin(token: $token) {
      email
      team
      invitedByName
      workspaceName
    }
  }
`);

export const AcceptInvitationMutation = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      ... on Joined {
        member {
          id
        }
      }
      ... on InvitationGone {
        code
        message
      }
    }
  }
`);
