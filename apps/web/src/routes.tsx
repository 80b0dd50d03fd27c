import { createRoute, createRouter } from '@tanstack/react-router';
import { agentRoutes } from './features/agents/routes.ts';
import { alertRoutes } from './features/alerts/routes.ts';
import { auditRoutes } from './features/audit/routes.ts';
import { callbackRoutes } from './features/callbacks/routes.ts';
import { incomingRoutes } from './features/incoming/routes.ts';
import { queueRoutes } from './features/queues/routes.ts';
import { receptionRoutes } from './features/reception/routes.ts';
import { voicemailRoutes } from './features/voicemail/routes.ts';
import { calendarRoutes } from './features/calendar/routes.ts';
import { callRoutes } from './features/calls/routes.ts';
import { campaignRoutes } from './features/campaigns/routes.ts';
import { deskRoutes } from './features/desk/routes.ts';
import { firstRunRoutes } from './features/first-run/routes.ts';
import { importRoutes } from './features/imports/routes.ts';
import { patientRoutes } from './features/patients/routes.ts';
import { outcomeRuleRoutes } from './features/outcome-rules/routes.ts';
import { questionnaireRoutes } from './features/questionnaires/routes.ts';
import { reportRoutes } from './features/reports/routes.ts';
import { settingsRoutes } from './features/settings/routes.ts';
import { wallRoutes } from './features/wall/routes.ts';
import { signInRoute, staffRoutes } from './features/staff/routes.ts';
import { trunkRoutes } from './features/trunks/routes.ts';
import { frameRoute, rootRoute } from './frame/frame-route.tsx';
import { PageCrash, PageLoading } from './frame/page-states.tsx';
import { PageMissing } from './ui/PageMissing.tsx';
import { parseSearch, stringifySearch } from './ui/table-search.ts';

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

const missing = createRoute({ getParentRoute: () => frameRoute, path: '$', component: PageMissing });

/** Every page, loaded when first visited. A feature adds its line. */
const routeTree = rootRoute.addChildren([
  signInRoute,
  frameRoute.addChildren([
    ...agentRoutes,
    ...alertRoutes,
    ...auditRoutes,
    ...calendarRoutes,
    ...callbackRoutes,
    ...callRoutes,
    ...campaignRoutes,
    ...deskRoutes,
    ...firstRunRoutes,
    ...importRoutes,
    ...incomingRoutes,
    ...patientRoutes,
    ...outcomeRuleRoutes,
    ...questionnaireRoutes,
    ...queueRoutes,
    ...receptionRoutes,
    ...reportRoutes,
    ...settingsRoutes,
    ...staffRoutes,
    ...trunkRoutes,
    ...voicemailRoutes,
    ...wallRoutes,
    missing,
  ]),
]);

export const router = createRouter({
  routeTree,
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  defaultPendingComponent: PageLoading,
  defaultErrorComponent: PageCrash,
  defaultNotFoundComponent: PageMissing,
  scrollRestoration: true,
});
