import { graphql } from '../../../graphql/generated/gql.js';

export const MembersQuery = graphql(`
  query Members {
    members {
      id
      name
      email
      team
      role
      deactivatedAt
    }
  }
`);

export const MemberInvitationsQuery = graphql(`
  query MemberInvitations {
    memberInvitations {
      id
      email
      team
      role
      invitedByName
      createdAt
      expiresAt
    }
  }
`);

export const InviteMemberMutation = graphql(`
  mutation InviteMember($input: InviteMemberInput!) {
    inviteMember(input: $input) {
      ... on MemberInvited {
        invitation {
          id
          email
        }
      }
      ... on AlreadyMember {
        code
        message
      }
    }
  }
`);

export const WithdrawInvitationMutation = graphql(`
  mutation WithdrawInvitation($id: ID!) {
    withdrawInvitation(id: $id)
  }
`);

export const DeactivateMemberMutation = graphql(`
  mutation DeactivateMember($id: ID!) {
    deactivateMember(id: $id) {
      id
      deactivatedAt
    }
  }
`);
