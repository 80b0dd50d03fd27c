import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../../frame/frame-route.tsx';
import { tableSearch } from '../../ui/table-search.ts';

const audit = createRoute({
  getParentRoute: () => frameRoute,
  path: '/audit',
  staticData: { permission: 'audit.read' },
  validateSearch: tableSearch(['actorId', 'action', 'from', 'to']),
  component: lazyRouteComponent(() => import('./AuditPage.tsx'), 'AuditPage'),
});

export const auditRoutes = [audit] as const;
