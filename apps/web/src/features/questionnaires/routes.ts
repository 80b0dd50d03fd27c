import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../../frame/frame-route.tsx';
import { tableSearch } from '../../ui/table-search.ts';

const list = createRoute({
  getParentRoute: () => frameRoute,
  path: '/questionnaires',
  staticData: { permission: 'questionnaires.read' },
  validateSearch: tableSearch(['state']),
  component: lazyRouteComponent(() => import('./QuestionnairesPage.tsx'), 'QuestionnairesPage'),
});

const one = createRoute({
  getParentRoute: () => frameRoute,
  path: '/questionnaires/$id',
  staticData: { permission: 'questionnaires.read' },
  component: lazyRouteComponent(() => import('./EditorPage.tsx'), 'EditorPage'),
});

export const questionnaireRoutes = [list, one];
