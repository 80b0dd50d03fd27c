import type { Permission } from '@suifang/contract/permissions.ts';
import { createRootRoute, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { ApiError } from '../api/api-error.ts';
import { queryClient } from '../api/query-client.ts';
import { sessionQuery } from '../api/session.ts';
import { Root } from './Root.tsx';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Who may see the page; others are told that they may not. */
    permission?: Permission;
  }
}

export const rootRoute = createRootRoute({ component: Root });

/** Everything but signing in: needs a session, and comes back to the address asked for when there is none. */
export const frameRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'frame',
  beforeLoad: async ({ location }) => {
    const from = location.href === '/' ? {} : { from: location.href };
    const staff = await queryClient.ensureQueryData(sessionQuery).catch((error: unknown) => {
      if (error instanceof ApiError && error.status === 401) throw redirect({ to: '/sign-in', search: from });
      throw error;
    });
    if (staff.mustChangePassword) throw redirect({ to: '/sign-in', search: from });
  },
  component: lazyRouteComponent(async () => {
    const [{ Frame }, { learnWords }] = await Promise.all([
      import('./Frame.tsx'),
      import('../ui/learn-words.ts'),
    ]);
    learnWords();
    return { Frame };
  }, 'Frame'),
});
