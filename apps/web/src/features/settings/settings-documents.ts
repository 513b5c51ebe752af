import { graphql } from '../../graphql/generated/gql.js';

export const EditProfileMutation = graphql(`
  mutation EditProfile($input: ProfileInput!) {
    editProfile(input: $input) {
      id
      name
      timeZone
    }
  }
`);

export const ChangePasswordMutation = graphql(`
  mutation ChangePassword($current: String!, $next: String!) {
    changePassword(current: $current, next: $next)
  }
`);

export const SignOutEverywhereMutation = graphql(`
  mutation SignOutEverywhere {
    signOutEverywhere
  }
`);
