import { graphql } from '../../graphql/generated/gql.js';

export const DemoSignInsQuery = graphql(`
  query DemoSignIns {
    demoSignIns {
      email
      name
      team
      role
    }
  }
`);

export const SignInMutation = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      ... on SignedIn {
        member {
          id
        }
      }
      ... on SignInRefused {
        code
        message
      }
      ... on TooManyAttempts {
        code
        message
        waitSeconds
      }
    }
  }
`);

export const SignInAsDemoMutation = graphql(`
  mutation SignInAsDemo($email: String!) {
    signInAsDemo(email: $email) {
      ... on SignedIn {
        member {
          id
        }
      }
      ... on SignInRefused {
        code
        message
      }
      ... on TooManyAttempts {
        code
        message
        waitSeconds
      }
    }
  }
`);
