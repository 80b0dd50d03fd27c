import { commandHeaders } from '@suifang/contract/commands.ts';
import {
  firstLine,
  inboundRoute,
  inboundRouteChange,
  inboundRouteList,
  newInboundRoute,
} from '@suifang/contract/inbound-routes.ts';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { runCommand } from '../../platform/http/command.ts';
import type { App } from '../../platform/http/server.ts';
import { makeFirstLine } from './first-line.ts';
import { changeInboundRoute, createInboundRoute } from './settings.ts';
import { findInboundRoutes } from './settings-store.ts';

const tags = ['reception'];
const write = { permission: 'queues.write' } as const;

/** Which number leads where. */
export function receptionRoutes(
  app: App,
  ports: Pick<Context, 'db' | 'clock' | 'ids' | 'audit' | 'events'>,
): void {
  const { db } = ports;
  app.get(
    '/api/inbound-routes',
    {
      config: write,
      schema: { operationId: 'listInboundRoutes', tags, response: { 200: inboundRouteList } },
    },
    async () => ({ items: await findInboundRoutes(db) }),
  );
  app.post(
    '/api/inbound-routes',
    {
      config: write,
      schema: {
        operationId: 'createInboundRoute',
        tags,
        headers: commandHeaders,
        body: newInboundRoute,
        response: { 200: inboundRoute },
      },
    },
    async (request) =>
      runCommand(db, request, { name: 'createInboundRoute', answer: inboundRoute }, (trx) =>
        createInboundRoute(ports, trx, request.actor, request.body),
      ),
  );
  app.patch(
    '/api/inbound-routes/:id',
    {
      config: write,
      schema: {
        operationId: 'changeInboundRoute',
        tags,
        summary: 'Changes or disables a route; what is left out stays',
        params: z.object({ id: z.uuid() }),
        body: inboundRouteChange,
        response: { 200: inboundRoute },
      },
    },
    async (request) =>
      db
        .transaction()
        .execute((trx) => changeInboundRoute(ports, trx, request.actor, request.params.id, request.body)),
  );
  app.post(
    '/api/first-line',
    {
      config: { permission: 'agents.write' },
      schema: {
        operationId: 'makeFirstLine',
        tags,
        summary: 'One queue with every nurse as an agent, and a route for every number',
        headers: commandHeaders,
        response: { 200: firstLine },
      },
    },
    async (request) =>
      runCommand(db, request, { name: 'makeFirstLine', answer: firstLine }, (trx) =>
        makeFirstLine(ports, trx, request.actor, request.staff.id),
      ),
  );
}
