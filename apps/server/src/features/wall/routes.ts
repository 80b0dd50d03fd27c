import { wall } from '@suifang/contract/wall.ts';
import type { Context } from '../../context.ts';
import type { App } from '../../platform/http/server.ts';
import { readWall } from './service.ts';

/** The supervisor's wall. */
export function wallRoutes(app: App, ports: Pick<Context, 'db' | 'clock'>): void {
  app.get(
    '/api/wall',
    {
      config: { permission: 'agents.supervise' },
      schema: { operationId: 'getWall', tags: ['wall'], response: { 200: wall } },
    },
    async () => readWall(ports),
  );
}
