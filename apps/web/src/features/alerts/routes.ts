import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../../frame/frame-route.tsx';
import { tableSearch } from '../../ui/table-search.ts';

const alerts = createRoute({
  getParentRoute: () => frameRoute,
  path: '/alerts',
  staticData: { permission: 'alerts.read' },
  validateSearch: tableSearch(['state', 'severity', 'patientId', 'from', 'to']),
  component: lazyRouteComponent(() => import('./AlertsPage.tsx'), 'AlertsPage'),
});

export const alertRoutes = [alerts] as const;
