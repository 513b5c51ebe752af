import { graphql } from '../../graphql/generated/gql.js';

export const AudienceFragment = graphql(`
  fragment AudienceParts on Audience {
    nominated
    sent
    sending
    toSend
    suppressed {
      reason
      words
      count
    }
  }
`);

export const AudienceQuery = graphql(`
  query AudienceOfEvent($eventId: ID!) {
    audience(eventId: $eventId) {
      ...AudienceParts
    }
    event(id: $eventId) {
      id
      stage
      promise
      problem {
        id
        openers
      }
      goals {
        invite
      }
    }
  }
`);

export const InviteesQuery = graphql(`
  query InviteesOfEvent($eventId: ID!, $after: String) {
    invitees(eventId: $eventId, first: 100, after: $after) {
      invitees {
        personId
        name
        role
        company
        reason
        nominatedByName
        nominatedAt
        sentAt
        answer
        suppression
      }
      nextCursor
    }
  }
`);

export const NominateMutation = graphql(`
  mutation NominatePeople($eventId: ID!, $personIds: [ID!]!, $reason: String) {
    nominate(eventId: $eventId, personIds: $personIds, reason: $reason) {
      added
      already
      audience {
        ...AudienceParts
      }
    }
  }
`);

export const NominateMatchingMutation = graphql(`
  mutation NominateMatching($eventId: ID!, $q: String, $ownerId: ID, $reason: String) {
    nominateMatching(eventId: $eventId, q: $q, ownerId: $ownerId, reason: $reason) {
      added
      already
      audience {
        ...AudienceParts
      }
    }
  }
`);

export const SendInvitationsMutation = graphql(`
  mutation SendInvitations($eventId: ID!, $greeting: String!) {
    sendInvitations(eventId: $eventId, greeting: $greeting) {
      __typename
      ... on InvitationsRequested {
        requested
        audience {
          ...AudienceParts
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const MatchingPeopleQuery = graphql(`
  query PeopleToInvite($q: String, $ownerId: ID) {
    peopleCount(q: $q, ownerId: $ownerId) {
      count
      capped
    }
    people(first: 5, q: $q, ownerId: $ownerId) {
      people {
        id
        name
        company
        role
      }
    }
  }
`);

/** Events people can still be put on the list of, the next first. */
export const EventsToInviteToQuery = graphql(`
  query EventsToInviteTo($q: String) {
    events(filter: { stages: [planning, ready, published], q: $q }, sort: start_asc, first: 50) {
      events {
        id
        promise
        stage
        startsAt
      }
    }
  }
`);
