import { graphql } from '../../../graphql/generated/gql.js';

export const NextFiveQuery = graphql(`
  query NextFive($first: Int!) {
    queue(view: mine, first: $first) {
      handOffs {
        ...NextPerson
        ...QueueRow
      }
    }
    snoozed: queue(view: snoozed, first: 1) {
      handOffs {
        id
        snoozedUntil
        snoozeWords
        person {
          id
          name
        }
      }
    }
    queueCounts {
      ...QueueFigures
    }
  }
`);

export const NextPersonParts = graphql(`
  fragment NextPerson on HandOff {
    id
    gotIt
    event {
      id
      promise
      startsAt
    }
    allowed {
      id
      channels
      sentence
    }
  }
`);
