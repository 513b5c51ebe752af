import { graphql } from '../../../graphql/generated/gql.js';

export const BriefWordsParts = graphql(`
  fragment BriefWords on HandOff {
    id
    outcome
    outcomeReason
    closedAt
    snoozeWords
    words {
      id
      text
      saidAt
    }
    event {
      id
      promise
      startsAt
    }
  }
`);

export const BriefFactsParts = graphql(`
  fragment BriefFacts on HandOffBrief {
    limits
    answer {
      id
      gotIt
      worthIt
      missing
      link {
        kind
        id
      }
    }
    minutes {
      minutes
      asked
      link {
        kind
        id
      }
    }
    problem {
      id
      statement
      openers
      namedByThem
    }
    handOff {
      id
      points
      event {
        id
        promise
        startsAt
      }
      person {
        id
        name
      }
      warmth {
        signal
        points
        text
      }
      allowed {
        id
        channels
        sentence
        until
        wording
      }
    }
  }
`);
