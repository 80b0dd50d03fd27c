import { commandHeaders } from '@suifang/contract/commands.ts';
import {
  callerIdentity,
  callNote,
  callNoteInput,
  deskCall,
  deskDay,
  transferQueue,
} from '@suifang/contract/desk-call.ts';
import { lineReport } from '@suifang/contract/line-quality.ts';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import { runCommand } from '../../platform/http/command.ts';
import type { App } from '../../platform/http/server.ts';
import { writeLine } from './line-store.ts';
import { identifyCaller, readDeskCall, readDeskDay, requireOwn, saveNote } from './screen.ts';
import { readTransferQueues } from './screen-store.ts';

const tags = ['desk'];
const params = z.object({ id: z.uuid() });
const use = { permission: 'desk.use' } as const;
const queues = z.object({ items: z.array(transferQueue) });
const identified = z.object({ patientId: z.uuid() });

/** What the screen of a desk shows, and what is written down there. */
export function screenRoutes(
  app: App,
  ports: Pick<Context, 'db' | 'vault' | 'clock' | 'ids' | 'audit' | 'events'>,
): void {
  app.get(
    '/api/desk/day',
    { config: use, schema: { operationId: 'getDeskDay', tags, response: { 200: deskDay } } },
    async (request) => readDeskDay(ports, request.staff.id),
  );
  app.get(
    '/api/desk/queues',
    { config: use, schema: { operationId: 'listTransferQueues', tags, response: { 200: queues } } },
    async () => ({ items: await readTransferQueues(ports.db) }),
  );
  app.get(
    '/api/desk/calls/:id',
    { config: use, schema: { operationId: 'getDeskCall', tags, params, response: { 200: deskCall } } },
    async (request) => readDeskCall(ports, request.params.id, request.staff.id),
  );
  app.put(
    '/api/desk/calls/:id/note',
    {
      config: use,
      schema: {
        operationId: 'saveCallNote',
        tags,
        params,
        body: callNoteInput,
        response: { 200: callNote },
      },
    },
    async (request) =>
      ports.db
        .transaction()
        .execute((trx) =>
          saveNote(ports, trx, { callId: request.params.id, staffId: request.staff.id }, request.body),
        ),
  );
  app.put(
    '/api/desk/calls/:id/line',
    {
      config: use,
      schema: {
        operationId: 'tellLineQuality',
        tags,
        params,
        body: lineReport,
        response: { 204: z.undefined() },
      },
    },
    async (request, reply) => {
      const of = { callId: request.params.id, staffId: request.staff.id };
      await requireOwn(ports.db, of.callId, of.staffId);
      await writeLine(ports.db, of, request.body, ports.clock.now());
      return reply.status(204).send();
    },
  );
  app.post(
    '/api/desk/calls/:id/patient',
    {
      config: use,
      schema: {
        operationId: 'identifyCaller',
        tags,
        headers: commandHeaders,
        params,
        body: callerIdentity,
        response: { 200: identified },
      },
    },
    async (request) =>
      runCommand(ports.db, request, { name: 'identifyCaller', answer: identified }, async (trx) => ({
        patientId: await identifyCaller(
          ports,
          trx,
          request.actor,
          { callId: request.params.id, staffId: request.staff.id },
          request.body,
        ),
      })),
  );
}
