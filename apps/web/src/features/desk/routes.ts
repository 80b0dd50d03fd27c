import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../../frame/frame-route.tsx';

const desk = createRoute({
  getParentRoute: () => frameRoute,
  path: '/desk',
  staticData: { permission: 'desk.use' },
  component: lazyRouteComponent(() => import('./DeskPage.tsx'), 'DeskPage'),
});

export const deskRoutes = [desk] as const;
