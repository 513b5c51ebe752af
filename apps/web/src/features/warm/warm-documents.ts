import { graphql } from '../../graphql/generated/gql.js';

export const FollowThroughFragment = graphql(`
  fragment FollowThroughParts on FollowThrough {
    eventId
    attended
    asked
    answered
    owed
    warm
    asksItselfAt
    cannotAsk
    gotIt {
      yes
      partly
      no
    }
    worthIt {
      yes
      partly
      no
    }
    audience {
      willBeAsked
      alreadyAsked
      walkIns
      noServiceMail
    }
  }
`);

export const FollowThroughQuery = graphql(`
  query FollowThroughOfEvent($eventId: ID!) {
    followThrough(eventId: $eventId) {
      ...FollowThroughParts
    }
  }
`);

export const EventAnswersQuery = graphql(`
  query EventAnswers($eventId: ID!, $owedOnly: Boolean!, $after: String) {
    eventAnswers(eventId: $eventId, owedOnly: $owedOnly, first: 20, after: $after) {
      answers {
        id
        personId
        name
        company
        gotIt
        worthIt
        missing
        withoutTakeAways
        answeredAt
        owedUntil
        owedBy
      }
      nextCursor
    }
  }
`);

export const WarmPeopleQuery = graphql(`
  query WarmPeopleOfEvent($eventId: ID!, $after: String) {
    warmPeople(eventId: $eventId, first: 100, after: $after) {
      people {
        personId
        name
        role
        company
        points
        lines {
          signal
          points
          text
        }
        warmSince
        want
        allowed
      }
      nextCursor
    }
  }
`);

export const AskFeedbackMutation = graphql(`
  mutation AskFeedback($eventId: ID!) {
    askFeedback(eventId: $eventId) {
      __typename
      ... on FeedbackAsked {
        asked
      }
      ... on Refusal {
        message
      }
    }
  }
`);
