import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../../frame/frame-route.tsx';

const list = createRoute({
  getParentRoute: () => frameRoute,
  path: '/queues',
  staticData: { permission: 'queues.write' },
  component: lazyRouteComponent(() => import('./QueuesPage.tsx'), 'QueuesPage'),
});

const create = createRoute({
  getParentRoute: () => frameRoute,
  path: '/queues/new',
  staticData: { permission: 'queues.write' },
  component: lazyRouteComponent(() => import('./EditQueuePage.tsx'), 'NewQueuePage'),
});

const edit = createRoute({
  getParentRoute: () => frameRoute,
  path: '/queues/$id',
  staticData: { permission: 'queues.write' },
  component: lazyRouteComponent(() => import('./EditQueuePage.tsx'), 'EditQueuePage'),
});

export const queueRoutes = [list, create, edit] as const;
