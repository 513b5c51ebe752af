import { graphql } from '../../graphql/generated/gql.js';

/** What planning asks of a team: proposals to answer, keys to turn, and the events that come next. */
export const TodayPlanQuery = graphql(`
  query TodayPlan($filter: EventFilter) {
    board(filter: $filter) {
      stage
      events {
        id
        stage
        audience
        promise
        startsAt
        createdAt
        seatsTaken
        proposedTeam
        proposedBy {
          id
          name
        }
        problem {
          id
          statement
        }
        goals {
          register
        }
        keys {
          marketing {
            turnedAt
          }
          sales {
            turnedAt
          }
        }
      }
    }
  }
`);

export const AdoptFromTodayMutation = graphql(`
  mutation AdoptFromToday($id: ID!) {
    adoptEvent(id: $id) {
      ... on EventSaved {
        event {
          id
          stage
        }
      }
      ... on EventRefused {
        code
        message
      }
    }
  }
`);

export const LateNowQuery = graphql(`
  query LateNow {
    funnel {
      handoff {
        waiting
        late
        peopleMinutes
      }
    }
  }
`);
