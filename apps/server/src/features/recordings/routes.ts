import { Readable } from 'node:stream';
import { recording } from '@suifang/contract/recordings.ts';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import type { AuditEntry } from '../../platform/audit/audit.ts';
import type { App } from '../../platform/http/server.ts';
import { fail } from './errors.ts';
import { createPlays } from './plays.ts';
import { openFile, readRange, requireFile } from './serve.ts';
import { findRecording } from './store.ts';

const tags = ['recordings'];
const params = z.object({ id: z.uuid() });
const sound = {
  description: 'Ogg Opus; left the patient, right the system',
  content: { 'audio/ogg': { schema: z.instanceof(Readable) } },
};

/** Recordings: what is known of one, hearing it, taking it away. Both are noted in the audit chain before a byte goes out. */
export function recordingRoutes(app: App, ports: Pick<Context, 'db' | 'config' | 'clock' | 'audit'>): void {
  const plays = createPlays(ports.clock);
  const note = (request: FastifyRequest, action: AuditEntry['action'], id: string) =>
    ports.db
      .transaction()
      .execute((trx) =>
        ports.audit.record(trx, { actor: request.actor, action, object: { kind: 'recording', id } }),
      );
  const notePlay = async (request: FastifyRequest, id: string) => {
    if (!plays.begins(request.staff.id, id)) return;
    try {
      await note(request, 'recording.played', id);
    } catch (error) {
      plays.forget(request.staff.id, id);
      throw error;
    }
  };

  app.get(
    '/api/recordings/:id',
    {
      config: { permission: 'recordings.play' },
      schema: { operationId: 'getRecording', tags, params, response: { 200: recording } },
    },
    async (request) => {
      const found = await findRecording(ports.db, request.params.id);
      if (!found) throw fail('request.not-found');
      return found;
    },
  );
  app.get(
    '/api/recordings/:id/audio',
    {
      config: { permission: 'recordings.play' },
      compress: false,
      schema: {
        operationId: 'playRecording',
        tags,
        summary: 'For hearing in the page; takes HTTP ranges',
        params,
        response: { 200: sound, 206: sound, 416: z.undefined().describe('The range is outside of the file') },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const { file, size } = await requireFile(ports, id);
      const range = readRange(request.headers.range, size);
      void reply.headers({ 'accept-ranges': 'bytes', 'cache-control': 'private, no-store' });
      if (range === 'unsatisfiable') {
        return reply.code(416).header('content-range', `bytes */${size}`).send(undefined);
      }
      await notePlay(request, id);
      void reply.type('audio/ogg').header('content-length', range ? range.to - range.from + 1 : size);
      if (!range) return reply.code(200).send(openFile(file, undefined));
      return reply
        .code(206)
        .header('content-range', `bytes ${range.from}-${range.to}/${size}`)
        .send(openFile(file, range));
    },
  );
  app.get(
    '/api/recordings/:id/download',
    {
      config: { permission: 'recordings.download' },
      compress: false,
      schema: { operationId: 'downloadRecording', tags, params, response: { 200: sound } },
    },
    async (request, reply) => {
      const { id } = request.params;
      const { file, size, startedAt } = await requireFile(ports, id);
      await note(request, 'recording.downloaded', id);
      const name = `${startedAt.toISOString().slice(0, 10)}-${id}.opus`;
      return reply
        .headers({
          'cache-control': 'private, no-store',
          'content-length': size,
          'content-disposition': `attachment; filename="${name}"`,
        })
        .type('audio/ogg')
        .send(openFile(file, undefined));
    },
  );
}
