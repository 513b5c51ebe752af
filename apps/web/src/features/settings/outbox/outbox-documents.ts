import { graphql } from '../../../graphql/generated/gql.js';

export const OutboxQuery = graphql(`
  query Outbox($first: Int!, $after: String) {
    outbox(first: $first, after: $after) {
      nextCursor
      mails {
        id
        toAddress
        toName
        subject
        purpose
        status
        createdAt
      }
    }
  }
`);

export const OutboxMailQuery = graphql(`
  query OutboxMail($id: ID!) {
    outboxMail(id: $id) {
      id
      toAddress
      toName
      subject
      purpose
      status
      error
      createdAt
      textBody
      htmlBody
    }
  }
`);
