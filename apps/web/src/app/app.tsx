import { ApolloProvider } from '@apollo/client/react';
import { RouterProvider } from '@tanstack/react-router';
import { UiProvider } from '@worthwhile/ui';
import { createClient } from '../platform/apollo/client.js';
import { createAppRouter } from './router.js';
import { ToastsGate } from './toasts-gate.js';
import { signInAddress } from './sign-in/sign-in-address.js';

const router = createAppRouter();

const client = createClient(() => {
  const { pathname, href } = router.state.location;
  if (pathname !== '/sign-in' && !pathname.startsWith('/join/')) router.history.push(signInAddress(href));
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

/** Providers around the router. What needs the router itself (links, reader) stands in the root route. */
export function App() {
  return (
    <ApolloProvider client={client}>
      <UiProvider>
        <ToastsGate />
        <RouterProvider router={router} />
      </UiProvider>
    </ApolloProvider>
  );
}
