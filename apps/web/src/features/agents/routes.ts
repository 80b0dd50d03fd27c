import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../../frame/frame-route.tsx';

const agents = createRoute({
  getParentRoute: () => frameRoute,
  path: '/agents',
  staticData: { permission: 'agents.write' },
  component: lazyRouteComponent(() => import('./AgentsPage.tsx'), 'AgentsPage'),
});

const pauseCodes = createRoute({
  getParentRoute: () => frameRoute,
  path: '/pause-codes',
  staticData: { permission: 'agents.write' },
  component: lazyRouteComponent(() => import('./PauseCodesPage.tsx'), 'PauseCodesPage'),
});

export const agentRoutes = [agents, pauseCodes] as const;
