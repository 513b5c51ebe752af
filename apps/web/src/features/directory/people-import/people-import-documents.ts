import { graphql } from '../../../graphql/generated/gql.js';

/** All a file of people says: what it would do, or what it did. */
export const PeopleImportFragment = graphql(`
  fragment PeopleImportFile on PeopleImport {
    id
    fileName
    status
    readAs
    titles
    columns {
      email
      name
      firstName
      lastName
      company
      role
      industry
    }
    columnsProblem
    sample {
      line
      name
      email
      company
      role
      industry
    }
    problems {
      line
      column
      message
    }
    problemCount
    added
    known
    repeated
    appliedAt
  }
`);

export const PeopleImportQuery = graphql(`
  query PeopleImport($id: ID!) {
    peopleImport(id: $id) {
      ...PeopleImportFile
    }
  }
`);

/** Tries other columns; imports nothing yet. */
export const MapPeopleImportMutation = graphql(`
  mutation MapPeopleImport($id: ID!, $columns: PeopleColumnsInput!) {
    mapPeopleImport(id: $id, columns: $columns) {
      ...PeopleImportFile
    }
  }
`);

export const ApplyPeopleImportMutation = graphql(`
  mutation ApplyPeopleImport($id: ID!) {
    applyPeopleImport(id: $id) {
      __typename
      ... on PeopleImported {
        import {
          ...PeopleImportFile
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);
