import {
  callDetail,
  callPage,
  callQuery,
  peoplesCallPage,
  peoplesCallQuery,
} from '@suifang/contract/calls.ts';
import { hasPermission } from '@suifang/contract/permissions.ts';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import type { App } from '../../platform/http/server.ts';
import { listPeoplesCalls } from './peoples.ts';
import { listCalls, requireCall } from './service.ts';

const tags = ['calls'];

/** Every dial and what came of it. */
export function callRoutes(app: App, ports: Pick<Context, 'db' | 'vault'>): void {
  app.get(
    '/api/calls',
    {
      config: { permission: 'calls.read' },
      schema: { operationId: 'listCalls', tags, querystring: callQuery, response: { 200: callPage } },
    },
    async (request) => listCalls(ports, request.query),
  );
  app.get(
    '/api/calls/of-people',
    {
      config: { permission: 'calls.read' },
      schema: {
        operationId: 'listPeoplesCalls',
        tags,
        summary: 'Calls that no campaign has made; who does not supervise sees their own',
        querystring: peoplesCallQuery,
        response: { 200: peoplesCallPage },
      },
    },
    async (request) => listPeoplesCalls(ports, request.staff, request.query),
  );
  app.get(
    '/api/calls/:id',
    {
      config: { permission: 'calls.read' },
      schema: {
        operationId: 'getCall',
        tags,
        summary: 'By the id of the dial or of the conversation',
        params: z.object({ id: z.uuid() }),
        response: { 200: callDetail },
      },
    },
    async (request) =>
      requireCall(ports, request.params.id, hasPermission(request.staff.role, 'trunks.read')),
  );
}
