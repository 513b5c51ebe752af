import { graphql } from '../../graphql/generated/gql.js';

export const FigureRowsQuery = graphql(`
  query FigureRows($stage: FunnelStageName!, $filter: FunnelFilter, $first: Int!, $after: String) {
    funnelRows(stage: $stage, filter: $filter, first: $first, after: $after) {
      nextCursor
      rows {
        eventId
        promise
        personId
        name
        company
        role
        at
      }
    }
  }
`);
