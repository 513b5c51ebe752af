import { graphql } from '../../graphql/generated/gql.js';

export const QueueQuery = graphql(`
  query Queue($view: QueueView!, $first: Int!, $after: String) {
    queue(view: $view, first: $first, after: $after) {
      nextCursor
      handOffs {
        id
        ...QueueRow
      }
    }
  }
`);

/** A row needs no second question: everything it shows, and what decides its buttons. */
export const QueueRowParts = graphql(`
  fragment QueueRow on HandOff {
    id
    status
    points
    dueAt
    snoozedUntil
    claimedAt
    claimedBy {
      id
      name
    }
    person {
      id
      name
      role
      company
    }
    words {
      id
      text
    }
    warmth {
      signal
      points
      text
    }
  }
`);

export const QueueCountsQuery = graphql(`
  query QueueCounts {
    queueCounts {
      ...QueueFigures
    }
  }
`);

/** Always read whole: the counts have no id, so a part of them would take the place of the rest. */
export const QueueFiguresParts = graphql(`
  fragment QueueFigures on QueueCounts {
    waiting
    breaching
    late
    mine
    snoozed
    blocked
  }
`);

export const BriefQuery = graphql(`
  query Brief($id: ID!) {
    brief(handOffId: $id) {
      id
      ...BriefFacts
      handOff {
        id
        ...QueueRow
        ...BriefWords
      }
    }
  }
`);

export const ClaimMutation = graphql(`
  mutation Claim($id: ID!) {
    claimHandoff(id: $id) {
      ... on ClaimAccepted {
        handOffId
        handOff {
          id
          status
          claimedAt
          claimedBy {
            id
            name
          }
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const ClaimNextMutation = graphql(`
  mutation ClaimNext {
    claimNextHandoff {
      ... on ClaimAccepted {
        handOffId
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const HandBackMutation = graphql(`
  mutation HandBack($id: ID!, $reason: String!) {
    handBack(id: $id, reason: $reason) {
      ...HandOffChange
    }
  }
`);

export const SnoozeMutation = graphql(`
  mutation Snooze($id: ID!, $until: DateTime!, $words: String) {
    snoozeHandoff(id: $id, until: $until, words: $words) {
      ...HandOffChange
    }
  }
`);

export const CloseMutation = graphql(`
  mutation Close($id: ID!, $outcome: HandoffOutcome!, $reason: String) {
    closeHandoff(id: $id, outcome: $outcome, reason: $reason) {
      ...HandOffChange
    }
  }
`);

export const HandOffChangeParts = graphql(`
  fragment HandOffChange on HandOffChangeResult {
    ... on HandOffSaved {
      handOff {
        id
        ...QueueRow
      }
    }
    ... on HandOffNotYours {
      code
      message
    }
  }
`);

/** The facts after which the queue is read anew. */
export const QUEUE_FACTS = [
  'handoff.offered',
  'handoff.withdrawn',
  'handoff.claimed',
  'handoff.closed',
  'touch.logged',
] as const;
