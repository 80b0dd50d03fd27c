import { voicemail, voicemailChange, voicemailPage, voicemailQuery } from '@suifang/contract/voicemail.ts';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import type { App } from '../../platform/http/server.ts';
import { changeMessage, countMessages, listMessages } from './messages.ts';

const tags = ['voicemail'];
const use = { permission: 'desk.use' } as const;

/** Messages that callers left, as work. They are heard as every recording is, with the same record of who did. */
export function voicemailRoutes(
  app: App,
  ports: Pick<Context, 'db' | 'vault' | 'clock' | 'audit' | 'events'>,
): void {
  app.get(
    '/api/voicemails',
    {
      config: use,
      schema: {
        operationId: 'listVoicemails',
        tags,
        querystring: voicemailQuery,
        response: { 200: voicemailPage },
      },
    },
    async (request) => listMessages(ports, request.staff, request.query),
  );
  app.get(
    '/api/voicemails/new-count',
    {
      config: use,
      schema: {
        operationId: 'countNewVoicemails',
        tags,
        response: { 200: z.object({ count: z.number().int() }) },
      },
    },
    async (request) => ({ count: await countMessages(ports.db, request.staff) }),
  );
  app.patch(
    '/api/voicemails/:id',
    {
      config: use,
      schema: {
        operationId: 'changeVoicemail',
        tags,
        summary: 'Takes a message, gives it back, notes the call back, or closes it with a sentence',
        params: z.object({ id: z.uuid() }),
        body: voicemailChange,
        response: { 200: voicemail },
      },
    },
    async (request) =>
      ports.db.transaction().execute((trx) => {
        const by = { staff: request.staff, actor: request.actor };
        return changeMessage(ports, trx, by, request.params.id, request.body);
      }),
  );
}
