import { commandHeaders } from '@suifang/contract/commands.ts';
import { newQueue, queue, queueChange, queueList } from '@suifang/contract/queues.ts';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { runCommand } from '../../platform/http/command.ts';
import type { App } from '../../platform/http/server.ts';
import { changeQueue, createQueue } from './settings.ts';
import { findQueues } from './settings-store.ts';

const tags = ['queues'];

/** What queues there are, and how each treats its callers. */
export function queueRoutes(
  app: App,
  ports: Pick<Context, 'db' | 'clock' | 'ids' | 'audit' | 'events'>,
): void {
  app.get(
    '/api/queues',
    {
      config: { permission: 'agents.read' },
      schema: { operationId: 'listQueues', tags, response: { 200: queueList } },
    },
    async () => ({ items: await findQueues(ports.db) }),
  );
  app.post(
    '/api/queues',
    {
      config: { permission: 'queues.write' },
      schema: {
        operationId: 'createQueue',
        tags,
        headers: commandHeaders,
        body: newQueue,
        response: { 200: queue },
      },
    },
    async (request) =>
      runCommand(ports.db, request, { name: 'createQueue', answer: queue }, (trx) =>
        createQueue(ports, trx, request.actor, request.body),
      ),
  );
  app.patch(
    '/api/queues/:id',
    {
      config: { permission: 'queues.write' },
      schema: {
        operationId: 'changeQueue',
        tags,
        summary: 'Changes or disables a queue; what is left out stays',
        params: z.object({ id: z.uuid() }),
        body: queueChange,
        response: { 200: queue },
      },
    },
    async (request) =>
      ports.db
        .transaction()
        .execute((trx) => changeQueue(ports, trx, request.actor, request.params.id, request.body)),
  );
}
