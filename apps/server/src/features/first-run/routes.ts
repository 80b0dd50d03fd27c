import { firstRun } from '@suifang/contract/first-run.ts';
import type { Context } from '../../context.ts';
import type { App } from '../../platform/http/server.ts';
import { readFirstRun } from './store.ts';

/** Tells the web app whether to greet with the two ways to begin. */
export function firstRunRoutes(app: App, ports: Pick<Context, 'db'>): void {
  app.get(
    '/api/first-run',
    {
      config: { permission: 'session' },
      schema: { operationId: 'getFirstRun', tags: ['first-run'], response: { 200: firstRun } },
    },
    async () => readFirstRun(ports.db),
  );
}
