import { callbackChange, callbackPage, callbackQuery, callbackTask } from '@suifang/contract/callbacks.ts';
import { z } from 'zod';
import type { App } from '../../platform/http/server.ts';
import { type CallbackPorts, changeTask, countTasks, listTasks } from './tasks.ts';

const tags = ['callbacks'];
const use = { permission: 'desk.use' } as const;

/** Who wants to be rung back, as work. */
export function callbackRoutes(app: App, ports: CallbackPorts): void {
  app.get(
    '/api/callback-tasks',
    {
      config: use,
      schema: {
        operationId: 'listCallbackTasks',
        tags,
        querystring: callbackQuery,
        response: { 200: callbackPage },
      },
    },
    async (request) => listTasks(ports, request.staff, request.query),
  );
  app.get(
    '/api/callback-tasks/new-count',
    {
      config: use,
      schema: {
        operationId: 'countNewCallbackTasks',
        tags,
        response: { 200: z.object({ count: z.number().int() }) },
      },
    },
    async (request) => ({ count: await countTasks(ports, request.staff) }),
  );
  app.patch(
    '/api/callback-tasks/:id',
    {
      config: use,
      schema: {
        operationId: 'changeCallbackTask',
        tags,
        summary: 'Takes a task, gives it back, or ends it with a sentence on what came of it',
        params: z.object({ id: z.uuid() }),
        body: callbackChange,
        response: { 200: callbackTask },
      },
    },
    async (request) =>
      ports.db.transaction().execute((trx) => {
        const by = { staff: request.staff, actor: request.actor };
        return changeTask(ports, trx, by, request.params.id, request.body);
      }),
  );
}
