import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../../frame/frame-route.tsx';
import { tableSearch } from '../../ui/table-search.ts';

const list = createRoute({
  getParentRoute: () => frameRoute,
  path: '/incoming',
  staticData: { permission: 'calls.read' },
  validateSearch: tableSearch(['queueId', 'result', 'rating', 'from', 'to']),
  component: lazyRouteComponent(() => import('./IncomingPage.tsx'), 'IncomingPage'),
});

const one = createRoute({
  getParentRoute: () => frameRoute,
  path: '/incoming/$callId',
  staticData: { permission: 'calls.read' },
  component: lazyRouteComponent(() => import('./IncomingCallPage.tsx'), 'IncomingCallPage'),
});

export const incomingRoutes = [list, one] as const;
