import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../../frame/frame-route.tsx';

const calendar = createRoute({
  getParentRoute: () => frameRoute,
  path: '/calendar',
  staticData: { permission: 'calendar.write' },
  validateSearch: (search: Record<string, unknown>): { year?: number } => {
    const year = Number(search['year']);
    return Number.isInteger(year) && year >= 2000 && year <= 2100 ? { year } : {};
  },
  component: lazyRouteComponent(() => import('./CalendarPage.tsx'), 'CalendarPage'),
});

export const calendarRoutes = [calendar] as const;
