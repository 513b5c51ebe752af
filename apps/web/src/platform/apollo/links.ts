import { ApolloLink, HttpLink, Observable } from '@apollo/client';
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { ErrorLink } from '@apollo/client/link/error';
import { OperationTypeNode } from 'graphql';
import { leanFetch } from './lean-fetch.js';
import { reachability } from './reachability.js';

/** What the API says when nobody is signed in. */
const UNAUTHENTICATED = 'UNAUTHENTICATED';

/** Names a generated document by its id in the manifest. */
function identify(): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const { query } = operation;
    if (
      '__meta__' in query &&
      typeof query.__meta__ === 'object' &&
      query.__meta__ &&
      'hash' in query.__meta__
    ) {
      operation.extensions['documentId'] = query.__meta__.hash;
    }
    return forward(operation);
  });
}

function http(): ApolloLink {
  return new HttpLink({
    uri: '/graphql',
    credentials: 'same-origin',
    includeExtensions: true,
    fetch: leanFetch,
    // Apollo Server refuses requests that a foreign form could have sent.
    headers: { 'apollo-require-preflight': '1' },
  });
}

/** While developing, documents change faster than the manifest: then their text is sent. */
function requests(): ApolloLink {
  return import.meta.env?.PROD ? ApolloLink.from([identify(), http()]) : http();
}

/** Subscriptions load their protocol only when the first one is asked for. */
function socket(): ApolloLink {
  const link = import.meta.env?.MODE === 'test' ? null : import('./socket-link.js');
  return new ApolloLink(
    (operation, forward) =>
      new Observable((observer) => {
        let stop: (() => void) | null = null;
        let stopped = false;
        void link?.then(({ socketLink }) => {
          if (stopped) return;
          const subscription = socketLink().request(operation, forward).subscribe(observer);
          stop = () => subscription.unsubscribe();
        });
        return () => {
          stopped = true;
          stop?.();
        };
      }),
  );
}

/** Learns from every answer whether the server is there and whether somebody is signed in. */
function watch(onSignedOut: () => void): ApolloLink {
  const heard = new ApolloLink(
    (operation, forward) =>
      new Observable((observer) => {
        const subscription = forward(operation).subscribe({
          next: (result) => {
            reachability.set(true);
            observer.next(result);
          },
          error: (error: unknown) => observer.error(error),
          complete: () => observer.complete(),
        });
        return () => subscription.unsubscribe();
      }),
  );
  const failed = new ErrorLink(({ error }) => {
    if (CombinedGraphQLErrors.is(error)) {
      if (error.errors.some((one) => one.extensions?.['code'] === UNAUTHENTICATED)) onSignedOut();
      return;
    }
    if (ServerError.is(error)) {
      if (error.statusCode === 401) onSignedOut();
      else if (error.statusCode >= 502) reachability.set(false);
      return;
    }
    if (error.name === 'TypeError') reachability.set(false);
  });
  return ApolloLink.from([failed, heard]);
}

/** Everything between the screens and the API. */
export function links(onSignedOut: () => void): ApolloLink {
  return ApolloLink.from([
    watch(onSignedOut),
    ApolloLink.split(
      ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
      socket(),
      requests(),
    ),
  ]);
}
