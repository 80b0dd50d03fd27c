import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../../frame/frame-route.tsx';

const settings = createRoute({
  getParentRoute: () => frameRoute,
  path: '/settings',
  staticData: { permission: 'settings.write' },
  component: lazyRouteComponent(() => import('./SettingsPage.tsx'), 'SettingsPage'),
});

export const settingsRoutes = [settings] as const;
