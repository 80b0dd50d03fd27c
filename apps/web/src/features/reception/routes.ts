import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../../frame/frame-route.tsx';

const inboundRoutes = createRoute({
  getParentRoute: () => frameRoute,
  path: '/inbound-routes',
  staticData: { permission: 'queues.write' },
  component: lazyRouteComponent(() => import('./InboundRoutesPage.tsx'), 'InboundRoutesPage'),
});

export const receptionRoutes = [inboundRoutes] as const;
