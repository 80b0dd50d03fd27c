import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../../frame/frame-route.tsx';
import { tableSearch } from '../../ui/table-search.ts';

const callbacks = createRoute({
  getParentRoute: () => frameRoute,
  path: '/callbacks',
  staticData: { permission: 'desk.use' },
  validateSearch: tableSearch(['state', 'whose']),
  component: lazyRouteComponent(() => import('./CallbacksPage.tsx'), 'CallbacksPage'),
});

export const callbackRoutes = [callbacks] as const;
