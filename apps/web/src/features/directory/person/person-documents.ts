import { graphql } from '../../../graphql/generated/gql.js';

/** Everything the page of one person shows. */
export const PersonQuery = graphql(`
  query Person($id: ID!) {
    person(id: $id) {
      ...PersonRow
    }
    personPermissions(personId: $id) {
      ...PersonAllows
    }
    personTimeline(personId: $id) {
      ...PersonMoment
    }
  }
`);

export const PersonAllowsFragment = graphql(`
  fragment PersonAllows on PersonPermission {
    purpose
    channel
    wording
    source
    grantedAt
    expiresAt
  }
`);

export const PersonMomentFragment = graphql(`
  fragment PersonMoment on TimelineEntry {
    kind
    at
    eventId
    eventPromise
    words
    detail
    byName
  }
`);
