import { Outlet } from '@tanstack/react-router';
import { LinkProvider } from '@worthwhile/ui';
import { RouterLink } from '../platform/url/router-link.js';

/** What every page has: links that go through the router. */
export function Root() {
  return (
    <LinkProvider value={RouterLink}>
      <Outlet />
    </LinkProvider>
  );
}
