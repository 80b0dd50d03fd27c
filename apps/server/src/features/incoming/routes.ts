import { incomingCallDetail, incomingCallPage, incomingCallQuery } from '@suifang/contract/incoming-calls.ts';
import { revealed, revealReason } from '@suifang/contract/patients.ts';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import type { App } from '../../platform/http/server.ts';
import { revealing } from '../patients/index.ts';
import { listIncoming, requireIncoming, revealIncoming } from './service.ts';

const tags = ['incoming'];
const params = z.object({ id: z.uuid() });

/** Who rang, and what became of them. */
export function incomingRoutes(app: App, ports: Pick<Context, 'db' | 'vault' | 'clock' | 'audit'>): void {
  app.get(
    '/api/incoming-calls',
    {
      config: { permission: 'calls.read' },
      schema: {
        operationId: 'listIncomingCalls',
        tags,
        querystring: incomingCallQuery,
        response: { 200: incomingCallPage },
      },
    },
    async (request) => listIncoming(ports, request.staff, request.query),
  );
  app.get(
    '/api/incoming-calls/:id',
    {
      config: { permission: 'calls.read' },
      schema: { operationId: 'getIncomingCall', tags, params, response: { 200: incomingCallDetail } },
    },
    async (request) => requireIncoming(ports, request.staff, request.params.id),
  );
  app.post(
    '/api/incoming-calls/:id/reveal',
    {
      config: { permission: 'patients.reveal' },
      schema: {
        operationId: 'revealCaller',
        tags,
        summary:
          'The whole number of a caller for a reason; audited, at most 60 an hour. The answer is kept nowhere',
        params,
        body: revealReason,
        response: { 200: revealed },
      },
    },
    async (request) =>
      revealing(ports, request.actor, { kind: 'call', id: request.params.id }, (trx) =>
        revealIncoming(
          ports,
          trx,
          { staff: request.staff, actor: request.actor },
          { id: request.params.id, reason: request.body.reason },
        ),
      ),
  );
}
