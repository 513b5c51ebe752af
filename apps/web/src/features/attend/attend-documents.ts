import { graphql } from '../../graphql/generated/gql.js';

/** A report with all that is shown of it but its people, who come a page at a time. */
export const AttendanceReportFragment = graphql(`
  fragment AttendanceReport on AttendanceImport {
    id
    eventId
    fileName
    source
    status
    encoding
    dayMonthOrder
    warning
    createdBy
    createdAt
    appliedBy
    appliedAt
    undoneBy
    undoneAt
    counts {
      registered
      known
      unmatched
      absent
      leftOut
      errors
    }
    errors {
      line
      column
      message
    }
    questions {
      code
      message
      choices
    }
  }
`);

export const DayOfEventQuery = graphql(`
  query DayOfEvent($eventId: ID!) {
    event(id: $eventId) {
      id
      stage
      startsAt
      endsAt
      timeZone
      attendance {
        registered
        attended
        walkIns
        noShows
        unknown
        medianMinutes
      }
    }
    attendanceImports(eventId: $eventId) {
      ...AttendanceReport
    }
  }
`);

export const AttendanceReportQuery = graphql(`
  query AttendanceReport($id: ID!) {
    attendanceImport(id: $id) {
      ...AttendanceReport
    }
  }
`);

export const AttendanceReportPeopleQuery = graphql(`
  query AttendanceReportPeople($importId: ID!, $match: AttendanceMatch, $first: Int!, $after: String) {
    attendanceImportPeople(importId: $importId, match: $match, first: $first, after: $after) {
      people {
        email
        name
        personId
        company
        match
        minutes
      }
      nextCursor
    }
  }
`);

export const ApplyAttendanceMutation = graphql(`
  mutation ApplyAttendance($id: ID!, $addUnmatched: Boolean!) {
    applyAttendanceImport(id: $id, addUnmatched: $addUnmatched) {
      __typename
      ... on AttendanceApplied {
        attended
        corrected
        walkIns
        noShows
        unmatched
        import {
          ...AttendanceReport
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const UndoAttendanceMutation = graphql(`
  mutation UndoAttendance($id: ID!) {
    undoAttendanceImport(id: $id) {
      __typename
      ... on AttendanceUndone {
        withdrawn
        corrected
        import {
          ...AttendanceReport
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const DiscardAttendanceMutation = graphql(`
  mutation DiscardAttendance($id: ID!) {
    discardAttendanceImport(id: $id) {
      __typename
      ... on Refusal {
        code
        message
      }
    }
  }
`);
