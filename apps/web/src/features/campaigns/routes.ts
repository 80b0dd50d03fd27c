import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../../frame/frame-route.tsx';
import { tableSearch } from '../../ui/table-search.ts';

const list = createRoute({
  getParentRoute: () => frameRoute,
  path: '/campaigns',
  staticData: { permission: 'campaigns.read' },
  validateSearch: tableSearch(['state']),
  component: lazyRouteComponent(() => import('./CampaignsPage.tsx'), 'CampaignsPage'),
});

const make = createRoute({
  getParentRoute: () => frameRoute,
  path: '/campaigns/new',
  staticData: { permission: 'campaigns.run' },
  validateSearch: tableSearch(['patients', 'departmentId', 'ward', 'dischargedFrom', 'dischargedTo']),
  component: lazyRouteComponent(() => import('./new/NewCampaignPage.tsx'), 'NewCampaignPage'),
});

const one = createRoute({
  getParentRoute: () => frameRoute,
  path: '/campaigns/$id',
  staticData: { permission: 'campaigns.read' },
  validateSearch: tableSearch(['state', 'result', 'outcome', 'blockedRule', 'wantsPerson', 'patientId']),
  component: lazyRouteComponent(() => import('./page/CampaignPage.tsx'), 'CampaignPage'),
});

const edit = createRoute({
  getParentRoute: () => frameRoute,
  path: '/campaigns/$id/edit',
  staticData: { permission: 'campaigns.run' },
  component: lazyRouteComponent(() => import('./settings/EditCampaignPage.tsx'), 'EditCampaignPage'),
});

export const campaignRoutes = [list, make, one, edit] as const;
