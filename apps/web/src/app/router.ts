import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { NotFound } from './not-found.js';
import { Root } from './root.js';
import { RouteError } from './route-error.js';
import { RoutePending } from './route-pending.js';
import { Shell } from './shell/shell.js';

/** Search parameters stay plain text: an address says what one would read in it. */
const parseSearch = (search: string): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(search));

function stringifySearch(search: Record<string, unknown>): string {
  const entries = Object.entries(search).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const query = new URLSearchParams(entries).toString();
  return query && `?${query}`;
}

const rootRoute = createRootRoute({ component: Root, notFoundComponent: NotFound });
const shell = createRoute({ getParentRoute: () => rootRoute, id: 'shell', component: Shell });

const inShell = <Path extends string>(path: Path) => createRoute({ getParentRoute: () => shell, path });
const alone = <Path extends string>(path: Path) => createRoute({ getParentRoute: () => rootRoute, path });

const screens = shell.addChildren([
  inShell('/').lazy(() => import('../routes/today.js').then((m) => m.Route)),
  inShell('/plan').lazy(() => import('../routes/plan.js').then((m) => m.Route)),
  inShell('/plan/events/$eventId').lazy(() => import('../routes/event.js').then((m) => m.Route)),
  inShell('/people').lazy(() => import('../routes/people.js').then((m) => m.Route)),
  inShell('/people/import').lazy(() => import('../routes/people-import.js').then((m) => m.Route)),
  inShell('/people/$personId').lazy(() => import('../routes/person.js').then((m) => m.Route)),
  inShell('/queue').lazy(() => import('../routes/queue.js').then((m) => m.Route)),
  inShell('/problems').lazy(() => import('../routes/problems.js').then((m) => m.Route)),
  inShell('/problems/$problemId').lazy(() => import('../routes/problem.js').then((m) => m.Route)),
  inShell('/dashboard').lazy(() => import('../routes/dashboard.js').then((m) => m.Route)),
  inShell('/settings/account').lazy(() => import('../routes/settings-account.js').then((m) => m.Route)),
  inShell('/settings/members').lazy(() => import('../routes/settings-members.js').then((m) => m.Route)),
  inShell('/settings/outbox').lazy(() => import('../routes/settings-outbox.js').then((m) => m.Route)),
]);

const routeTree = rootRoute.addChildren([
  screens,
  alone('/sign-in').lazy(() => import('../routes/sign-in.js').then((m) => m.Route)),
  alone('/join/$token').lazy(() => import('../routes/join.js').then((m) => m.Route)),
  // The gallery of the design system; the production build leaves it out.
  ...(import.meta.env.DEV || import.meta.env.VITE_GALLERY
    ? [alone('/ui').lazy(() => import('../routes/gallery.js').then((m) => m.Route))]
    : []),
]);

/** The routes of the product: one line each here, one thin file each in `routes/`. */
export function createAppRouter() {
  return createRouter({
    routeTree,
    parseSearch,
    stringifySearch,
    scrollRestoration: true,
    defaultErrorComponent: RouteError,
    defaultPendingComponent: RoutePending,
    defaultPendingMs: 300,
    defaultPendingMinMs: 0,
  });
}
