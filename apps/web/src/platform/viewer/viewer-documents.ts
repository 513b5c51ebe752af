import { graphql } from '../../graphql/generated/gql.js';

/** Who is signed in, in which workspace. */
export const ViewerQuery = graphql(`
  query Viewer {
    viewer {
      demo
      member {
        id
        name
        email
        team
        role
        timeZone
      }
      workspace {
        id
        name
        timeZone
        currency
      }
    }
  }
`);

export const SignOutMutation = graphql(`
  mutation SignOut {
    signOut
  }
`);
