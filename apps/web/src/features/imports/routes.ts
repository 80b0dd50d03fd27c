import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../../frame/frame-route.tsx';
import { tableSearch } from '../../ui/table-search.ts';

const list = createRoute({
  getParentRoute: () => frameRoute,
  path: '/imports',
  staticData: { permission: 'patients.import' },
  validateSearch: tableSearch(['state']),
  component: lazyRouteComponent(() => import('./ImportsPage.tsx'), 'ImportsPage'),
});

const one = createRoute({
  getParentRoute: () => frameRoute,
  path: '/imports/$id',
  staticData: { permission: 'patients.import' },
  validateSearch: tableSearch(['outcome', 'toCheck']),
  component: lazyRouteComponent(() => import('./page/ImportPage.tsx'), 'ImportPage'),
});

export const importRoutes = [list, one] as const;
