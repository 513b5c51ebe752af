import { graphql } from '../../graphql/generated/gql.js';

/** What others do in this workspace, as it happens. */
export const WorkspaceChangedSubscription = graphql(`
  subscription WorkspaceChanged {
    workspaceChanged {
      factId
      kind
      eventId
      personId
      memberId
      at
    }
  }
`);
