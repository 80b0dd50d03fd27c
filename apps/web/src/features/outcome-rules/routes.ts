import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { frameRoute } from '../../frame/frame-route.tsx';

const outcomeRules = createRoute({
  getParentRoute: () => frameRoute,
  path: '/outcome-rules',
  staticData: { permission: 'trunks.write' },
  component: lazyRouteComponent(() => import('./OutcomeRulesPage.tsx'), 'OutcomeRulesPage'),
});

export const outcomeRuleRoutes = [outcomeRules] as const;
