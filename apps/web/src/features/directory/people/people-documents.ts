import { graphql } from '../../../graphql/generated/gql.js';

/** What a list shows of a person. */
export const PersonRowFragment = graphql(`
  fragment PersonRow on Person {
    id
    name
    email
    role
    company
    industry
    ownerName
    want
    warmth
    createdAt
  }
`);

/** A page of people, the newest first. */
export const PeopleQuery = graphql(`
  query People($first: Int!, $after: String, $q: String, $ownerId: ID) {
    people(first: $first, after: $after, q: $q, ownerId: $ownerId) {
      people {
        ...PersonRow
      }
      nextCursor
    }
  }
`);

/** How many match, how many there are, and how many are one's own. */
export const PeopleCountsQuery = graphql(`
  query PeopleCounts($q: String, $ownerId: ID, $me: ID!) {
    shown: peopleCount(q: $q, ownerId: $ownerId) {
      count
      capped
    }
    all: peopleCount {
      count
      capped
    }
    mine: peopleCount(ownerId: $me) {
      count
      capped
    }
  }
`);

/** One person again, after something happened to them; the list shows it where the person stands. */
export const PersonAgainQuery = graphql(`
  query PersonAgain($id: ID!) {
    person(id: $id) {
      ...PersonRow
    }
  }
`);

/** Whom a person can belong to. */
export const PeopleOwnersQuery = graphql(`
  query PeopleOwners {
    members {
      id
      name
      deactivatedAt
    }
  }
`);
