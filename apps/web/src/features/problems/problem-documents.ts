import { graphql } from '../../graphql/generated/gql.js';

export const ProblemParts = graphql(`
  fragment ProblemPage on Problem {
    id
    statement
    personaRole
    personaIndustry
    whyItMatters
    evidence {
      figure
      what
      source
      date
    }
    openers
    disqualifiers
    ownerId
    ownerName
    reviewOn
    revision
    updatedAt
  }
`);

export const ProblemsQuery = graphql(`
  query Problems {
    problems {
      ...ProblemPage
    }
  }
`);

export const ProblemQuery = graphql(`
  query Problem($id: ID!) {
    problem(id: $id) {
      ...ProblemPage
    }
  }
`);

export const ProblemEventsQuery = graphql(`
  query ProblemEvents($problemId: ID!) {
    events(filter: { problemId: $problemId }, sort: start_desc, first: 12) {
      nextCursor
      events {
        id
        promise
        stage
        startsAt
      }
    }
    eventFigures(filter: { problemId: $problemId }) {
      eventId
      gotIt
      answered
      stages {
        stage
        count
      }
    }
  }
`);

export const ProblemLearnedQuery = graphql(`
  query ProblemLearned($problemId: ID!) {
    funnel(filter: { problemId: $problemId }) {
      stages {
        stage
        count
      }
      value {
        gotIt {
          yes
        }
      }
      results {
        won
      }
    }
  }
`);

export const ProblemOwnersQuery = graphql(`
  query ProblemOwners {
    members {
      id
      name
      deactivatedAt
    }
  }
`);

export const CreateProblemMutation = graphql(`
  mutation CreateProblem($input: ProblemInput!) {
    createProblem(input: $input) {
      ...ProblemPage
    }
  }
`);

export const EditProblemMutation = graphql(`
  mutation EditProblem($id: ID!, $revision: Int!, $input: ProblemInput!) {
    editProblem(id: $id, revision: $revision, input: $input) {
      ... on ProblemSaved {
        problem {
          ...ProblemPage
        }
      }
      ... on ProblemChangedMeanwhile {
        message
        theirs {
          ...ProblemPage
        }
      }
    }
  }
`);
