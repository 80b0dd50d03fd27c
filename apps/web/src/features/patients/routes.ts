import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../../frame/frame-route.tsx';
import { tableSearch } from '../../ui/table-search.ts';

const list = createRoute({
  getParentRoute: () => frameRoute,
  path: '/patients',
  staticData: { permission: 'patients.read' },
  validateSearch: tableSearch(['departmentId', 'ward', 'dischargedFrom', 'dischargedTo']),
  component: lazyRouteComponent(() => import('./list/PatientsPage.tsx'), 'PatientsPage'),
});

const one = createRoute({
  getParentRoute: () => frameRoute,
  path: '/patients/$id',
  staticData: { permission: 'patients.read' },
  component: lazyRouteComponent(() => import('./page/PatientPage.tsx'), 'PatientPage'),
});

export const patientRoutes = [list, one] as const;
