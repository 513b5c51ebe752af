import '@testing-library/jest-dom/jest-globals';
import type { MockLink } from '@apollo/client/testing';
import { InMemoryCache } from '@apollo/client';
import { MockedProvider } from '@apollo/client/testing/react';
import { AppShell } from '@mantine/core';
import { render, type RenderResult } from '@testing-library/react';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { LinkProvider, UiProvider } from '@worthwhile/ui';
import type { ReactElement } from 'react';
import { possibleTypes } from '../graphql/generated/possible-types.js';
import { RouterLink } from '../platform/url/router-link.js';
import { ViewerProvider, type Viewer } from '../platform/viewer/viewer.js';

/** The present of every screen spec: Tuesday 13 October 2026, 11:42 in Lisbon. */
export const NOW = Date.parse('2026-10-13T10:42:00Z');

// jsdom has no window to scroll.
window.scrollTo = () => undefined;

const VIEWER: Viewer = {
  __typename: 'Viewer',
  demo: false,
  member: {
    __typename: 'Member',
    id: 'jonah',
    name: 'Jonah Feld',
    email: 'jonah.feld@closewell.example',
    team: 'sales',
    role: 'leader',
    timeZone: 'Europe/Lisbon',
  },
  workspace: {
    __typename: 'Workspace',
    id: 'closewell',
    name: 'Closewell',
    timeZone: 'Europe/Lisbon',
    currency: 'EUR',
  },
};

export interface ScreenOptions {
  /** The address with its search parameters; `/` unless told. */
  readonly at?: string;
  /** What the API answers. A question that is not among them fails. */
  readonly mocks?: readonly MockLink.MockedResponse[];
  /** Who is signed in: a leader of sales unless told. */
  readonly member?: Partial<Viewer['member']>;
}

export interface RenderedScreen extends RenderResult {
  /** The address as it stands now. */
  readonly address: () => string;
}

/** Renders a screen with a router, answers of an API and somebody who is signed in, for a reader in Lisbon. */
export async function renderScreen(
  element: ReactElement,
  { at = '/', mocks = [], member }: ScreenOptions = {},
): Promise<RenderedScreen> {
  const component = () => (
    <LinkProvider value={RouterLink}>
      <AppShell>{element}</AppShell>
    </LinkProvider>
  );
  const root = createRootRoute();
  const router = createRouter({
    routeTree: root.addChildren([
      createRoute({ getParentRoute: () => root, path: '/', component }),
      createRoute({ getParentRoute: () => root, path: '$', component }),
    ]),
    history: createMemoryHistory({ initialEntries: [at] }),
    parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
    stringifySearch: (search) => {
      const query = new URLSearchParams(search as Record<string, string>).toString();
      return query && `?${query}`;
    },
  });
  await router.load();
  const result = render(
    <MockedProvider mocks={mocks} cache={new InMemoryCache({ possibleTypes })}>
      <UiProvider env="test" reader={{ locale: 'en-GB', timeZone: 'Europe/Lisbon', now: () => NOW }}>
        <ViewerProvider value={{ ...VIEWER, member: { ...VIEWER.member, ...member } }}>
          <RouterProvider router={router as never} />
        </ViewerProvider>
      </UiProvider>
    </MockedProvider>,
  );
  return { ...result, address: () => router.state.location.href };
}
