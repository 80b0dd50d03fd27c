import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../../frame/frame-route.tsx';
import { tableSearch } from '../../ui/table-search.ts';

const voicemails = createRoute({
  getParentRoute: () => frameRoute,
  path: '/voicemails',
  staticData: { permission: 'desk.use' },
  validateSearch: tableSearch(['state', 'whose']),
  component: lazyRouteComponent(() => import('./VoicemailsPage.tsx'), 'VoicemailsPage'),
});

export const voicemailRoutes = [voicemails] as const;
