import type { ApolloClient } from '@apollo/client';

/** One thing found by the palette. */
export interface SearchHit {
  readonly id: string;
  readonly label: string;
  /** A second line in a paler ink: company and role. */
  readonly detail?: string;
  readonly href: string;
}

/** A feature's part of the palette: people, events, problems. */
export interface SearchProvider {
  /** Heading in the palette. */
  readonly heading: string;
  /** At most five hits; throws nothing, an empty list when it cannot. */
  readonly search: (text: string, client: ApolloClient) => Promise<readonly SearchHit[]>;
}
