import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../../frame/frame-route.tsx';

const trunks = createRoute({
  getParentRoute: () => frameRoute,
  path: '/trunks',
  staticData: { permission: 'trunks.read' },
  component: lazyRouteComponent(() => import('./TrunksPage.tsx'), 'TrunksPage'),
});

export const trunkRoutes = [trunks] as const;
