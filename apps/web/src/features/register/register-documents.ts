import { graphql } from '../../graphql/generated/gql.js';

export const RegistrationSummaryQuery = graphql(`
  query RegistrationSummaryOfEvent($eventId: ID!) {
    registrationSummary(eventId: $eventId) {
      registered
      cancelled
      withWords
      allowRep
      seatsLeft
    }
    event(id: $eventId) {
      id
      stage
      publicUrl
      goals {
        register
      }
    }
  }
`);

export const RegistrationsQuery = graphql(`
  query RegistrationsOfEvent($eventId: ID!, $answer: Answer, $withWords: Boolean!, $after: String) {
    registrations(eventId: $eventId, first: 100, after: $after, answer: $answer, withWords: $withWords) {
      registrations {
        id
        personId
        name
        role
        company
        answer
        answeredAt
        want
        allowsRep
      }
      nextCursor
    }
  }
`);
