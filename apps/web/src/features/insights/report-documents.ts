import { graphql } from '../../graphql/generated/gql.js';

/** Everything one report holds. Kept whole: its parts are counted in one snapshot and belong together. */
export const FunnelReportFragment = graphql(`
  fragment FunnelReportParts on FunnelReport {
    asOf
    stages {
      stage
      count
      countBefore
      rate {
        value
        low
        high
      }
    }
    value {
      attended
      answered
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
    }
    handoff {
      waiting
      late
      systemMinutes
      peopleMinutes
    }
    results {
      open
      openMinor
      won
      wonMinor
      lost
      currency
    }
  }
`);

export const DashboardQuery = graphql(`
  query Dashboard($filter: FunnelFilter) {
    funnel(filter: $filter) {
      ...FunnelReportParts
    }
    eventFigures(filter: $filter) {
      eventId
      promise
      startsAt
      gotIt
      answered
      stages {
        stage
        count
      }
    }
  }
`);

export const EventResultsQuery = graphql(`
  query EventResults($eventId: ID!) {
    funnel(filter: { eventId: $eventId }) {
      ...FunnelReportParts
    }
    event(id: $eventId) {
      id
      goals {
        invite
        register
        attend
        warm
        handoff
        converse
        outcome
      }
    }
  }
`);

/** The facts after which a report is read anew as they happen; the rest is seen at the next look at the clock. */
export const REPORT_FACTS = [
  'event.proposed',
  'event.declined',
  'event.cancelled',
  'person.registered',
  'registration.cancelled',
  'feedback.given',
  'handoff.offered',
  'handoff.claimed',
  'handoff.closed',
  'touch.logged',
  'opportunity.opened',
  'opportunity.moved',
  'opportunity.won',
  'opportunity.lost',
] as const;

/** Imports and invitations are not told one by one; a report looks this often by itself, in milliseconds. */
export const REPORT_POLL_MS = 60_000;
