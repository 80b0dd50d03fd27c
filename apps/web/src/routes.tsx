import type { Permission } from '@suifang/contract/permissions.ts';
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { ApiError } from './api/api-error.ts';
import { queryClient } from './api/query-client.ts';
import { sessionQuery } from './api/session.ts';
import { PageCrash, PageLoading, PageMissing } from './frame/page-states.tsx';
import { Root } from './frame/Root.tsx';
import { parseSearch, stringifySearch, tableSearch } from './ui/table-search.ts';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Who may see the page; others are told that they may not. */
    permission?: Permission;
  }
  interface Register {
    router: typeof router;
  }
}

const root = createRootRoute({ component: Root });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { from?: string } =>
    typeof search['from'] === 'string' ? { from: search['from'] } : {},
  component: lazyRouteComponent(() => import('./features/staff/SignInPage.tsx'), 'SignInPage'),
});

/** Everything but signing in: needs a session, and comes back to the address asked for when there is none. */
const frame = createRoute({
  getParentRoute: () => root,
  id: 'frame',
  beforeLoad: async ({ location }) => {
    const from = location.href === '/' ? {} : { from: location.href };
    const staff = await queryClient.ensureQueryData(sessionQuery).catch((error: unknown) => {
      if (error instanceof ApiError && error.status === 401) throw redirect({ to: '/sign-in', search: from });
      throw error;
    });
    if (staff.mustChangePassword) throw redirect({ to: '/sign-in', search: from });
  },
  component: lazyRouteComponent(() => import('./frame/Frame.tsx'), 'Frame'),
});

const home = createRoute({
  getParentRoute: () => frame,
  path: '/',
  component: lazyRouteComponent(() => import('./features/first-run/HomePage.tsx'), 'HomePage'),
});

const staff = createRoute({
  getParentRoute: () => frame,
  path: '/staff',
  staticData: { permission: 'staff.read' },
  validateSearch: tableSearch(['state']),
  component: lazyRouteComponent(() => import('./features/staff/StaffPage.tsx'), 'StaffPage'),
});

const settings = createRoute({
  getParentRoute: () => frame,
  path: '/settings',
  staticData: { permission: 'settings.write' },
  component: lazyRouteComponent(() => import('./features/settings/SettingsPage.tsx'), 'SettingsPage'),
});

/** Every page. A feature adds its routes, loaded when first visited. */
const routeTree = root.addChildren([signIn, frame.addChildren([home, staff, settings])]);

export const router = createRouter({
  routeTree,
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  defaultPendingComponent: PageLoading,
  defaultErrorComponent: PageCrash,
  defaultNotFoundComponent: PageMissing,
  scrollRestoration: true,
});
