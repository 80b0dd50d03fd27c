import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute, rootRoute } from '../../frame/frame-route.tsx';
import { tableSearch } from '../../ui/table-search.ts';

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { from?: string } =>
    typeof search['from'] === 'string' ? { from: search['from'] } : {},
  component: lazyRouteComponent(() => import('./SignInPage.tsx'), 'SignInPage'),
});

const staff = createRoute({
  getParentRoute: () => frameRoute,
  path: '/staff',
  staticData: { permission: 'staff.read' },
  validateSearch: tableSearch(['state']),
  component: lazyRouteComponent(() => import('./StaffPage.tsx'), 'StaffPage'),
});

export const staffRoutes = [staff] as const;
