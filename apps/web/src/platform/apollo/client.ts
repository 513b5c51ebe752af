import { ApolloClient, InMemoryCache } from '@apollo/client';
import { possibleTypes } from '../../graphql/generated/possible-types.js';
import { links } from './links.js';

/** The client of one page. `onSignedOut` runs when the API says that nobody is signed in. */
export function createClient(onSignedOut: () => void): ApolloClient {
  return new ApolloClient({
    link: links(onSignedOut),
    cache: new InMemoryCache({ possibleTypes }),
    defaultOptions: {
      watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' },
    },
    devtools: { enabled: false },
  });
}
