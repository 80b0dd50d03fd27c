import type { Context } from '../../context.ts';
import { agentRoutes } from '../../features/agents/index.ts';
import { auditRoutes } from '../../features/audit/index.ts';
import { calendarRoutes } from '../../features/calendar/index.ts';
import { callbackRoutes } from '../../features/callbacks/index.ts';
import { callRoutes } from '../../features/calls/index.ts';
import { campaignRoutes } from '../../features/campaigns/index.ts';
import { deskRoutes } from '../../features/desk/index.ts';
import { firstRunRoutes } from '../../features/first-run/index.ts';
import { wallRoutes } from '../../features/wall/index.ts';
import { incomingRoutes } from '../../features/incoming/index.ts';
import { liveRoutes } from '../../features/live/index.ts';
import { outcomeRuleRoutes } from '../../features/outcome-rules/index.ts';
import { importRoutes } from '../../features/imports/index.ts';
import { patientRoutes } from '../../features/patients/routes.ts';
import { promptRoutes } from '../../features/prompts/index.ts';
import { questionnaireRoutes } from '../../features/questionnaires/index.ts';
import { queueRoutes, queuesSeenBy } from '../../features/queues/index.ts';
import { receptionRoutes } from '../../features/reception/index.ts';
import { reportRoutes } from '../../features/reports/index.ts';
import { recordingRoutes } from '../../features/recordings/index.ts';
import { responseRoutes } from '../../features/responses/index.ts';
import { sampleTownRoutes } from '../../features/sample-town/index.ts';
import { settingsRoutes } from '../../features/settings/index.ts';
import { createAuthenticate, staffRoutes } from '../../features/staff/index.ts';
import { trunkRoutes } from '../../features/trunks/index.ts';
import { voicemailRoutes } from '../../features/voicemail/index.ts';
import { createHttpServer, type App, type HttpServerOptions } from '../../platform/http/server.ts';

/** Every feature's routes. A new feature adds its line. */
export function registerRoutes(app: App, context: Context): void {
  liveRoutes(app, { ...context, authenticate: createAuthenticate(context) });
  firstRunRoutes(app, context);
  settingsRoutes(app, context);
  sampleTownRoutes(app, context);
  staffRoutes(app, context);
  questionnaireRoutes(app, context);
  campaignRoutes(app, context);
  patientRoutes(app, context);
  importRoutes(app, context);
  promptRoutes(app, context);
  reportRoutes(app, context);
  responseRoutes(app, context);
  callRoutes(app, context);
  recordingRoutes(app, context);
  trunkRoutes(app, context);
  auditRoutes(app, context);
  calendarRoutes(app, context);
  outcomeRuleRoutes(app, context);
  agentRoutes(app, context);
  deskRoutes(app, context);
  queueRoutes(app, context);
  receptionRoutes(app, context);
  incomingRoutes(app, context);
  wallRoutes(app, context);
  voicemailRoutes(app, context);
  callbackRoutes(app, { ...context, queuesSeenBy });
}

/** The whole API (and the built web app below `webRoot`), ready to listen. */
export async function createApi(
  context: Context,
  options: Pick<HttpServerOptions, 'webRoot' | 'measures'> = {},
): Promise<App> {
  const app = await createHttpServer({
    log: context.log,
    authenticate: createAuthenticate(context),
    health: context.health,
    ...options,
  });
  registerRoutes(app, context);
  await app.ready();
  return app;
}
