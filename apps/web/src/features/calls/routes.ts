import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../../frame/frame-route.tsx';
import { tableSearch } from '../../ui/table-search.ts';

const calls = createRoute({
  getParentRoute: () => frameRoute,
  path: '/calls',
  staticData: { permission: 'calls.read' },
  validateSearch: tableSearch([
    'kind',
    'patientId',
    'campaignId',
    'state',
    'outcome',
    'result',
    'from',
    'to',
    'recording',
  ]),
  component: lazyRouteComponent(() => import('./CallsPage.tsx'), 'CallsPage'),
});

const call = createRoute({
  getParentRoute: () => frameRoute,
  path: '/calls/$callId',
  staticData: { permission: 'calls.read' },
  component: lazyRouteComponent(() => import('./CallPage.tsx'), 'CallPage'),
});

const recordings = createRoute({
  getParentRoute: () => frameRoute,
  path: '/recordings',
  staticData: { permission: 'recordings.play' },
  validateSearch: tableSearch(['campaignId', 'result', 'from', 'to', 'play']),
  component: lazyRouteComponent(() => import('./RecordingsPage.tsx'), 'RecordingsPage'),
});

export const callRoutes = [calls, call, recordings] as const;
