import { graphql } from '../../graphql/generated/gql.js';

/** What a report can be narrowed to. */
export const ReportChoicesQuery = graphql(`
  query ReportChoices {
    events(first: 200, sort: start_desc) {
      events {
        id
        promise
      }
    }
    problems {
      id
      statement
    }
    members {
      id
      name
      team
      role
      deactivatedAt
    }
  }
`);
