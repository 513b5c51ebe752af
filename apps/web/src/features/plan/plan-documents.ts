import { graphql } from '../../graphql/generated/gql.js';

export const BoardQuery = graphql(`
  query Board($filter: EventFilter) {
    board(filter: $filter) {
      stage
      count
      events {
        id
        ...EventCard
      }
    }
  }
`);

export const EventListQuery = graphql(`
  query EventList($filter: EventFilter, $sort: EventSort!, $first: Int!, $after: String) {
    events(filter: $filter, sort: $sort, first: $first, after: $after) {
      nextCursor
      events {
        id
        ...EventCard
      }
    }
  }
`);

/** The facts after which a board or a list of events is read anew. */
export const PLAN_FACTS = [
  'event.proposed',
  'event.adopted',
  'event.declined',
  'event.edited',
  'event.key_turned',
  'event.keys_voided',
  'event.published',
  'event.cancelled',
  'person.registered',
  'registration.cancelled',
] as const;
