import { graphql } from '../../../graphql/generated/gql.js';

/** Everything the event page shows of the plan. Later stages read their own parts. */
export const EventPageParts = graphql(`
  fragment EventPage on Event {
    id
    slug
    publicUrl
    stage
    audience
    problem {
      id
      statement
      personaRole
      personaIndustry
    }
    promise
    takeAways
    summary
    notFor
    minutesAsked
    proof {
      figure
      source
    }
    followUp
    format
    mode
    place
    joinUrl
    startsAt
    endsAt
    timeZone
    capacity
    seatsTaken
    hosts {
      name
      part
      line
      memberId
    }
    goals {
      invite
      register
      attend
      warm
      handoff
      converse
      outcome
    }
    revision
    keyRevision
    proposedBy {
      id
      name
    }
    proposedTeam
    adoptedBy {
      id
      name
    }
    declinedBy {
      id
      name
    }
    declinedReason
    cancelledReason
    publishedAt
    createdAt
    updatedAt
    updatedBy {
      id
      name
    }
    keys {
      marketing {
        turnedAt
        member {
          id
          name
        }
      }
      sales {
        turnedAt
        member {
          id
          name
        }
      }
    }
    myVoidedKey {
      turnedAt
      voidedAt
      timeZone
      voidedBy {
        id
        name
      }
      changes {
        field
        index
        before
        after
      }
    }
    readiness {
      field
      blocking
      met
      label
      why
    }
  }
`);

export const EventPageQuery = graphql(`
  query EventPage($id: ID!) {
    event(id: $id) {
      ...EventPage
    }
  }
`);

export const EditEventMutation = graphql(`
  mutation EditEvent($id: ID!, $revision: Int!, $patch: EventPatchInput!, $acceptUnpublish: Boolean!) {
    editEvent(id: $id, revision: $revision, patch: $patch, acceptUnpublish: $acceptUnpublish) {
      ... on EventEdited {
        voidedKeys
        unpublished
        event {
          ...EventPage
        }
      }
      ... on EventChangedMeanwhile {
        message
        theirs {
          ...EventPage
        }
      }
      ... on EventRefused {
        code
        message
        event {
          ...EventPage
        }
      }
    }
  }
`);

export const TurnKeyMutation = graphql(`
  mutation TurnKey($id: ID!, $keyRevision: Int!) {
    turnKey(id: $id, keyRevision: $keyRevision) {
      ... on EventSaved {
        event {
          ...EventPage
        }
      }
      ... on KeyOutdated {
        message
        now {
          ...EventPage
        }
      }
      ... on EventRefused {
        message
        event {
          ...EventPage
        }
      }
    }
  }
`);

export const TakeKeyBackMutation = graphql(`
  mutation TakeKeyBack($id: ID!) {
    takeKeyBack(id: $id) {
      ... on EventSaved {
        event {
          ...EventPage
        }
      }
      ... on EventRefused {
        message
        event {
          ...EventPage
        }
      }
    }
  }
`);

export const PublishEventMutation = graphql(`
  mutation PublishEvent($id: ID!) {
    publishEvent(id: $id) {
      ... on EventSaved {
        event {
          ...EventPage
        }
      }
      ... on EventRefused {
        message
        event {
          ...EventPage
        }
      }
    }
  }
`);

export const CancelEventMutation = graphql(`
  mutation CancelEvent($id: ID!, $reason: String!) {
    cancelEvent(id: $id, reason: $reason) {
      ... on EventSaved {
        event {
          ...EventPage
        }
      }
      ... on EventRefused {
        message
        event {
          ...EventPage
        }
      }
    }
  }
`);

export const AdoptEventMutation = graphql(`
  mutation AdoptEvent($id: ID!) {
    adoptEvent(id: $id) {
      ... on EventSaved {
        event {
          ...EventPage
        }
      }
      ... on EventRefused {
        message
        event {
          ...EventPage
        }
      }
    }
  }
`);

export const DeclineProposalMutation = graphql(`
  mutation DeclineProposal($id: ID!, $reason: String!) {
    declineProposal(id: $id, reason: $reason) {
      ... on EventSaved {
        event {
          ...EventPage
        }
      }
      ... on EventRefused {
        message
        event {
          ...EventPage
        }
      }
    }
  }
`);
