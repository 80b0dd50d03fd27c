import { commandHeaders } from '@suifang/contract/commands.ts';
import { commandAnswer, DeskCommand } from '@suifang/contract/desk.ts';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import type { App } from '../../platform/http/server.ts';
import { dialOutRoutes } from './dial-out-routes.ts';
import { interviewRoutes } from './interview-routes.ts';
import { screenRoutes } from './screen-routes.ts';
import { commandCall, commandOwnCall } from './service.ts';

const tags = ['desk'];

/** What desks ask of calls. The idempotency key is the command's id: a repeat gets the first answer. */
export function deskRoutes(
  app: App,
  ports: Pick<Context, 'db' | 'vault' | 'clock' | 'ids' | 'events' | 'audit'>,
): void {
  screenRoutes(app, ports);
  interviewRoutes(app, ports);
  dialOutRoutes(app, ports);
  app.post(
    '/api/agent/call/commands',
    {
      config: { permission: 'desk.use' },
      schema: {
        operationId: 'commandOwnCall',
        tags,
        headers: commandHeaders,
        body: DeskCommand,
        response: { 200: commandAnswer },
      },
    },
    async (request) => {
      const id = request.headers['idempotency-key'];
      await commandOwnCall(ports, request.staff.id, id, request.body);
      return { done: true };
    },
  );
  app.post(
    '/api/calls/:id/commands',
    {
      config: { permission: 'agents.supervise' },
      schema: {
        operationId: 'commandCall',
        tags,
        headers: commandHeaders,
        params: z.object({ id: z.uuid() }),
        body: DeskCommand,
        response: { 200: commandAnswer },
      },
    },
    async (request) => {
      const command = request.body;
      const callId = request.params.id;
      const id = request.headers['idempotency-key'];
      await commandCall(ports, request.actor, { id, callId, staffId: request.staff.id, command });
      return { done: true };
    },
  );
}
