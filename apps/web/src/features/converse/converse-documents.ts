import { graphql } from '../../graphql/generated/gql.js';

/** What this stage needs of one hand-off: what was said before, what is allowed, what to open with. */
export const ConverseQuery = graphql(`
  query Converse($id: ID!) {
    brief(handOffId: $id) {
      id
      email
      answer {
        id
        missing
      }
      problem {
        id
        openers
      }
      handOff {
        id
        person {
          id
          name
        }
        words {
          id
          text
        }
        allowed {
          id
          channels
          sentence
          until
        }
        touches {
          id
          channel
          note
          valueGiven
          conversation
          touchedAt
          by {
            id
            name
          }
        }
      }
    }
  }
`);

export const LogTouchMutation = graphql(`
  mutation LogTouch($input: LogTouchInput!) {
    logTouch(input: $input) {
      ... on TouchLogged {
        touch {
          id
        }
        handOff {
          id
          status
          touches {
            id
            channel
            note
            valueGiven
            conversation
            touchedAt
            by {
              id
              name
            }
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
