import { scheduledCallback } from '@suifang/contract/callbacks.ts';
import { commandHeaders } from '@suifang/contract/commands.ts';
import { dialAnswer, dialOrder } from '@suifang/contract/dial-out.ts';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import type { App } from '../../platform/http/server.ts';
import { runCommand } from '../../platform/http/command.ts';
import { dialOut } from './dial-out.ts';
import { scheduleCallback } from './schedule.ts';

const scheduled = z.object({ taskId: z.uuid() });

/** Calls from a desk. The idempotency key is the request's id: a repeat is the same call. */
export function dialOutRoutes(
  app: App,
  ports: Pick<Context, 'db' | 'vault' | 'clock' | 'ids' | 'events' | 'audit'>,
): void {
  app.post(
    '/api/desk/calls',
    {
      config: { permission: 'desk.use' },
      schema: {
        operationId: 'dialOut',
        tags: ['desk'],
        headers: commandHeaders,
        body: dialOrder,
        response: { 200: dialAnswer },
      },
    },
    async (request) =>
      dialOut(
        ports,
        { staff: request.staff, actor: request.actor },
        request.headers['idempotency-key'],
        request.body,
      ),
  );
  app.post(
    '/api/desk/calls/:id/callback',
    {
      config: { permission: 'desk.use' },
      schema: {
        operationId: 'scheduleCallback',
        tags: ['desk'],
        summary: 'Notes when the other side of a call is rung again, and by whom',
        headers: commandHeaders,
        params: z.object({ id: z.uuid() }),
        body: scheduledCallback,
        response: { 200: scheduled },
      },
    },
    async (request) =>
      runCommand(ports.db, request, { name: 'scheduleCallback', answer: scheduled }, async (trx) => ({
        taskId: await scheduleCallback(
          ports,
          trx,
          { callId: request.params.id, staffId: request.staff.id, actor: request.actor },
          request.body,
        ),
      })),
  );
}
