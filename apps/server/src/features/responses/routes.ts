import { commandHeaders } from '@suifang/contract/commands.ts';
import {
  acknowledged,
  acknowledgement,
  alertPage,
  alertQuery,
  response,
  responsePage,
  responseQuery,
} from '@suifang/contract/responses.ts';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { runCommand } from '../../platform/http/command.ts';
import type { App } from '../../platform/http/server.ts';
import { acknowledgeAlerts } from './acknowledge.ts';
import { requireFhirResponse, requireResponse, summaryOf } from './present.ts';
import { findAlerts, findResponses } from './store.ts';

const params = z.object({ id: z.uuid() });
const read = { permission: 'patients.read' } as const;

/** What patients answered, and the alerts that came of it. */
export function responseRoutes(app: App, ports: Pick<Context, 'db' | 'clock' | 'audit' | 'events'>): void {
  const tags = ['responses'];
  app.get(
    '/api/responses',
    {
      config: read,
      schema: {
        operationId: 'listResponses',
        tags,
        querystring: responseQuery,
        response: { 200: responsePage },
      },
    },
    async (request) => {
      const page = await findResponses(ports.db, request.query);
      return { ...page, items: page.items.map(summaryOf) };
    },
  );
  app.get(
    '/api/responses/:id',
    { config: read, schema: { operationId: 'getResponse', tags, params, response: { 200: response } } },
    async (request) => requireResponse(ports.db, request.params.id),
  );
  app.get(
    '/api/responses/:id/fhir',
    {
      config: read,
      schema: {
        operationId: 'exportResponse',
        tags,
        summary: 'A response as FHIR R4 QuestionnaireResponse JSON',
        params,
        response: { 200: z.record(z.string(), z.unknown()) },
      },
    },
    async (request) => requireFhirResponse(ports.db, request.params.id),
  );
  app.get(
    '/api/alerts',
    {
      config: { permission: 'alerts.read' },
      schema: {
        operationId: 'listAlerts',
        tags: ['alerts'],
        querystring: alertQuery,
        response: { 200: alertPage },
      },
    },
    async (request) => findAlerts(ports.db, request.query),
  );
  app.post(
    '/api/alerts/acknowledge',
    {
      config: { permission: 'alerts.acknowledge' },
      schema: {
        operationId: 'acknowledgeAlerts',
        tags: ['alerts'],
        summary: 'Closes alerts with what was done about them, in one sentence for all',
        headers: commandHeaders,
        body: acknowledgement,
        response: { 200: acknowledged },
      },
    },
    async (request) =>
      runCommand(ports.db, request, { name: 'acknowledgeAlerts', answer: acknowledged }, (trx) =>
        acknowledgeAlerts(ports, trx, request.actor, request.body),
      ),
  );
}
