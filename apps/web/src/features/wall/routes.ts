import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../../frame/frame-route.tsx';

const wall = createRoute({
  getParentRoute: () => frameRoute,
  path: '/wall',
  staticData: { permission: 'agents.supervise' },
  component: lazyRouteComponent(() => import('./WallPage.tsx'), 'WallPage'),
});

export const wallRoutes = [wall] as const;
