import { commandHeaders } from '@suifang/contract/commands.ts';
import { dialAnswer, dialOrder } from '@suifang/contract/dial-out.ts';
import type { Context } from '../../context.ts';
import type { App } from '../../platform/http/server.ts';
import { dialOut } from './dial-out.ts';

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
        { staffId: request.staff.id, actor: request.actor },
        request.headers['idempotency-key'],
        request.body,
      ),
  );
}
