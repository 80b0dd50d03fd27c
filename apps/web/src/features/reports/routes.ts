import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../../frame/frame-route.tsx';
import { tableSearch } from '../../ui/table-search.ts';

const report = createRoute({
  getParentRoute: () => frameRoute,
  path: '/campaigns/$id/report',
  staticData: { permission: 'reports.read' },
  /** `figure`, `value` and `linkId` name the number whose list is open. */
  validateSearch: tableSearch(['figure', 'value', 'linkId']),
  component: lazyRouteComponent(() => import('./ReportPage.tsx'), 'ReportPage'),
});

export const reportRoutes = [report] as const;
